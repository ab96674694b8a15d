/** What is read of a manifest on disk: enough to know that Bantin wrote it, and which files it wrote beside it. */
export interface FoundManifest {
  readonly paths: readonly string[]
}

/** The file by which a folder is known as an output of Bantin. */
export const MANIFEST_FILE = 'manifest.json'

/** The signature of the manifest, which `bantin sign` puts beside it: no artifact, and not somebody else's file. */
export const SIGNATURE_FILE = 'manifest.sig.json'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The manifest in a text, or nothing when the text is something else, such as the manifest of a web app. */
export function readManifest(text: string): FoundManifest | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (!isRecord(value) || typeof value.bantin !== 'number' || !Array.isArray(value.artifacts)) return undefined
    const paths = value.artifacts.map((one: unknown) => (isRecord(one) ? one.path : undefined))
    return { paths: paths.filter((path) => typeof path === 'string') }
  } catch {
    return undefined
  }
}
