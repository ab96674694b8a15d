import type { Artifact } from '@bantin/compile'
import { MANIFEST_FILE } from '@bantin/compile/manifest'
import { diagnose } from '@bantin/diagnostics'
import type { SiteSigner } from '../options.ts'
import type { Places } from '../output/places.ts'
import { type ListedFile, listFile } from '../output/site-file.ts'
import { issuePrefix } from '../output/site-manifest.ts'
import { signatureDropped } from '../rules.ts'
import type { Findings } from './findings.ts'
import { signIssue } from './sign-issue.ts'
import type { SiteEntry } from './site-entry.ts'

/** Puts issues into the new site, each with its signature. */
export interface IssueWriter {
  /**
   * Begin to write an issue that was built; the one before is written then.
   *
   * @returns its signature, if it has one
   */
  write(id: string, artifacts: readonly Artifact[]): Promise<readonly ListedFile[]>
  /** Take an issue of the older site over. @returns its signature, if it has one */
  keep(entry: SiteEntry): Promise<readonly ListedFile[]>
  /** Take an issue out again. */
  drop(id: string): Promise<void>
  /** Wait until everything is written. */
  finish(): Promise<void>
}

/** Make the writer of a build. */
export function createIssueWriter(
  { draft, older, keys }: Pick<Places, 'draft' | 'older' | 'keys'>,
  { signer, findings }: { readonly signer: SiteSigner | undefined; readonly findings: Findings },
): IssueWriter {
  let writing: Promise<unknown> = Promise.resolve()
  const sign = async (id: string, manifest: Uint8Array): Promise<readonly ListedFile[]> => {
    const { path, bytes, isKept, isDropped, diagnostics } = await signIssue(id, { manifest, older, signer, keys })
    findings.fatal.push(...diagnostics)
    if (isDropped) findings.diagnostics.push(diagnose(signatureDropped, {}, { issue: id }))
    if (!bytes) return []
    await (isKept ? draft.keep(path) : draft.write(path, bytes))
    return [{ ...listFile({ path, bytes, mediaType: 'application/json' }), form: 'manifest' }]
  }
  return {
    async write(id, artifacts) {
      const signature = await sign(id, artifacts.at(-1)?.bytes ?? new Uint8Array())
      await writing
      writing = Promise.all(artifacts.map(({ path, bytes }) => draft.write(issuePrefix(id) + path, bytes)))
      // told where it is awaited
      writing.catch(() => {})
      return signature
    },
    async keep({ id, files }) {
      const manifest = await older.read(issuePrefix(id) + MANIFEST_FILE)
      await Promise.all(files.map(({ path }) => draft.keep(path)))
      return sign(id, manifest ?? new Uint8Array())
    },
    async drop(id) {
      await writing
      await draft.drop(issuePrefix(id))
    },
    async finish() {
      await writing
    },
  }
}
