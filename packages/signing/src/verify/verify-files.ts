import { MANIFEST_FILE, type Manifest, SIGNATURE_FILE } from '@bantin/compile/manifest'
import { digest } from '../bytes/digest.ts'
import { readManifest } from '../signature/manifest.ts'
import type { Differences, Verdict } from './verdict.ts'
import { type VerifyOptions, verifyManifest } from './verify-manifest.ts'

/** A file of an output folder. */
export type VerifiedFile = {
  /** Relative to the folder, with `/`. */
  readonly path: string
} & (
  | { readonly bytes: Uint8Array }
  /** In hexadecimal, of a file that was read piece by piece. */
  | { readonly sha256: string }
)

/** Options of {@link verifyFiles}. */
export interface VerifyFilesOptions extends VerifyOptions {
  /** All files of the folder, one at a time, so that a large folder needs no more memory than its largest file. */
  readonly files: Iterable<VerifiedFile> | AsyncIterable<VerifiedFile>
}

/**
 * Whether a whole output folder is what was signed: no file changed, none missing, none put in.
 *
 * @param options `manifest.json`, its signature, the keys, and all files
 * @returns the verdict; `differences` says which files, also where the signature is the problem
 * @example
 * ```ts
 * import { verifyFiles } from '@bantin/signing'
 *
 * const issue = { id: 'doi-thong-2026-11', bulletin: 'doi-thong', number: 12, period: '2026-11', date: '2026-11-05' }
 * const manifest = new TextEncoder().encode(JSON.stringify({ bantin: 1, issue, audience: 'public', artifacts: [] }))
 * const { outcome, differences } = await verifyFiles({ manifest, files: [{ path: 'them.txt', bytes: new Uint8Array() }] })
 * console.log(outcome, differences?.extra) // => unsigned [ 'them.txt' ]
 * ```
 */
export async function verifyFiles({ files, ...options }: VerifyFilesOptions): Promise<Verdict> {
  const verdict = await verifyManifest(options)
  const read = readManifest(options.manifest)
  // What a changed manifest says of the files is of no use
  if ('problem' in read || verdict.outcome === 'altered') return verdict
  const differences = await compare(read.value, files)
  const same = [differences.changed, differences.missing, differences.extra].every((paths) => paths.length === 0)
  return { ...verdict, outcome: verdict.outcome === 'genuine' && !same ? 'altered' : verdict.outcome, differences }
}

async function compare({ artifacts }: Manifest, files: VerifyFilesOptions['files']): Promise<Differences> {
  const expected = new Map(artifacts.map(({ path, sha256 }) => [path, sha256]))
  const [changed, extra]: [string[], string[]] = [[], []]
  const seen = new Set<string>()
  for await (const file of files) {
    const { path } = file
    if (path === MANIFEST_FILE || path === SIGNATURE_FILE) continue
    seen.add(path)
    const sha256 = expected.get(path)
    if (sha256 === undefined) extra.push(path)
    else if (('sha256' in file ? file.sha256 : await digest(file.bytes)) !== sha256) changed.push(path)
  }
  const missing = [...expected.keys()].filter((path) => !seen.has(path))
  return { changed: changed.sort(), missing: missing.sort(), extra: extra.sort() }
}
