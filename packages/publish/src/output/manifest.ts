import { z } from 'zod'

/** The file by which a folder is known as an output of Bantin. */
export const MANIFEST_FILE = 'manifest.json'
/** The file of a whole site, in the same form. */
export const SITE_FILE = 'site.json'
/** The signature of a manifest, which lies beside it and cannot be in it. */
export const SIGNATURE_FILE = 'manifest.sig.json'

const manifest = z.object({
  bantin: z.number(),
  audience: z.string().optional(),
  artifacts: z.array(
    z.object({
      path: z.string(),
      mediaType: z.string(),
      bytes: z.number().int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

/** What publishing reads of a manifest. */
export type OutputManifest = z.infer<typeof manifest>

/** The manifest in a text, or nothing when the text is something else, such as the manifest of a web app. */
export function parseManifest(text: string): OutputManifest | undefined {
  try {
    return manifest.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
