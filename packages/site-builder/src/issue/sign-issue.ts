import { MANIFEST_FILE, SIGNATURE_FILE } from '@bantin/compile/manifest'
import { type Diagnostic, hasErrors } from '@bantin/diagnostics'
import { formatFile, type KeyList, signManifest } from '@bantin/signing'
import type { SiteSigner } from '../options.ts'
import type { OlderSite } from '../output/older-site.ts'
import { issuePrefix } from '../output/site-manifest.ts'

/** The signature of an issue: that of the older site where the manifest is the same, or a new one. */
export interface IssueSignature {
  readonly path: string
  readonly bytes?: Uint8Array | undefined
  /** The older one stays. */
  readonly isKept: boolean
  /** The older one was of something else, and there is no new one. */
  readonly isDropped: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Sign the manifest of an issue, or keep its signature. */
export async function signIssue(
  id: string,
  {
    manifest,
    older,
    signer,
    keys,
  }: {
    readonly manifest: Uint8Array
    readonly older: OlderSite
    readonly signer: SiteSigner | undefined
    readonly keys: KeyList | undefined
  },
): Promise<IssueSignature> {
  const path = issuePrefix(id) + SIGNATURE_FILE
  const [before, known] = await Promise.all([older.read(issuePrefix(id) + MANIFEST_FILE), older.read(path)])
  const isSame = before !== undefined && Buffer.compare(before, manifest) === 0
  if (known && isSame) return { path, bytes: known, isKept: true, isDropped: false, diagnostics: [] }
  const none = { path, isKept: false, isDropped: known !== undefined, diagnostics: [] }
  if (!signer) return none
  const { signature, diagnostics } = await signManifest({ manifest, key: signer.key, date: signer.date, keys })
  if (!signature || hasErrors(diagnostics)) return { ...none, isDropped: false, diagnostics }
  return { path, bytes: formatFile(signature), isKept: false, isDropped: false, diagnostics }
}
