import { MANIFEST_FILE, type Manifest } from '@bantin/compile/manifest'
import { digest } from '../bytes/digest.ts'
import { readManifest } from '../signature/manifest.ts'
import { plainName } from './plain-name.ts'
import type { Outcome, Verdict } from './verdict.ts'
import { type VerifyOptions, verifyManifest } from './verify-manifest.ts'

/** An issue in which a file may be. */
export type KnownIssue = Pick<VerifyOptions, 'manifest' | 'signature'>

/** Options of {@link verifyFile}. */
export interface VerifyFileOptions extends Pick<VerifyOptions, 'keys' | 'pin'> {
  /** The name that the file has now; with or without folders. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The issues that are at hand, the newest first. */
  readonly issues: readonly KnownIssue[]
}

/** From what says most to what says least. */
const WEIGHT: readonly Outcome[] = ['genuine', 'revoked', 'not-valid', 'unknown-key', 'bad-signature', 'altered', 'unsigned']

/**
 * What a single file is: the file that somebody forwards. It is looked for by its content, so a new name does not matter; a file that
 * only has the name of one in a genuine issue has been altered.
 *
 * @param options the file, the issues, the keys
 * @returns `genuine` with issue and form, `altered` with the issue whose file it would be, `unknown`, or what is wrong with the
 * signature of the issue that has it
 * @example
 * ```ts
 * import { verifyFile } from '@bantin/signing'
 *
 * const { outcome } = await verifyFile({ name: 'tai-lieu.pdf', bytes: new Uint8Array(), issues: [] })
 * console.log(outcome) // => unknown
 * ```
 */
export async function verifyFile({ bytes, ...options }: VerifyFileOptions): Promise<Verdict> {
  return verifyDigest({ ...options, sha256: await digest(bytes) })
}

/** The same for a file whose SHA-256 is known: a large one is never in memory as a whole. */
export async function verifyDigest({
  name,
  sha256,
  issues,
  keys,
  pin,
}: Omit<VerifyFileOptions, 'bytes'> & { readonly sha256: string }): Promise<Verdict> {
  const named = plainName(name)
  const found: Verdict[] = []
  let likeNamed: Verdict | undefined
  for (const issue of issues) {
    const entries = await entriesOf(issue)
    const same = entries.find((entry) => entry.sha256 === sha256)
    const alike = likeNamed ? undefined : entries.find(({ path }) => plainName(path) === named)
    if (!same && !alike) continue
    const verdict = await verifyManifest({ ...issue, keys, pin })
    const file = fileOf(same ?? alike)
    if (same) {
      found.push({ ...verdict, file })
      if (verdict.outcome === 'genuine') break
    } else if (verdict.outcome === 'genuine') likeNamed = { ...verdict, outcome: 'altered', file }
  }
  const [best] = found.sort((a, b) => WEIGHT.indexOf(a.outcome) - WEIGHT.indexOf(b.outcome))
  return best ?? likeNamed ?? { outcome: 'unknown' }
}

type Entry = Pick<Manifest['artifacts'][number], 'path' | 'form' | 'sha256'>

const fileOf = (entry: Entry | undefined) => ({ path: entry?.path ?? '', form: entry?.form ?? '' })

async function entriesOf({ manifest }: KnownIssue): Promise<readonly Entry[]> {
  const read = readManifest(manifest)
  if ('problem' in read) return []
  return [...read.value.artifacts, { path: MANIFEST_FILE, form: 'manifest', sha256: await digest(manifest) }]
}
