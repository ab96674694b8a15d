import type { ListedKey, Revocation } from '../key-list/key-list.ts'
import type { SignedIssue } from '../signature/manifest.ts'

/** What came of verifying. Only `genuine` means that all is well. */
export type Outcome = 'genuine' | 'altered' | 'unsigned' | 'unknown-key' | 'not-valid' | 'revoked' | 'bad-signature' | 'unknown'

/** More exactly, for some outcomes. */
export type OutcomeReason =
  /** `unknown-key`: there is no list of keys; it cannot be read; the key is not in it; nobody vouches for the key. */
  | 'no-keys'
  | 'bad-keys'
  | 'not-listed'
  | 'not-endorsed'
  /** `not-valid`: signed before the key was valid, or after. */
  | 'before'
  | 'after'
  /** `bad-signature`: the file is no signature; the signature is wrong; what was signed is no manifest. */
  | 'malformed'
  | 'wrong'
  | 'not-a-manifest'

/** How the files differ from the manifest. Paths, sorted. */
export interface Differences {
  readonly changed: readonly string[]
  readonly missing: readonly string[]
  readonly extra: readonly string[]
}

/** An artifact, as a manifest lists it. */
export interface FoundFile {
  readonly path: string
  readonly form: string
}

/** What verification found: plain data, which `describeVerdict` puts into words. */
export interface Verdict {
  readonly outcome: Outcome
  readonly reason?: OutcomeReason
  /** The issue, where a trusted key signed for it; never what an unchecked manifest says. */
  readonly issue?: SignedIssue
  /** Who signed; only of a key in the list whose signature is right. */
  readonly signer?: Pick<ListedKey, 'id' | 'name' | 'office'>
  /** The day of the signature, as the signer states it. */
  readonly signed?: string
  /** The revocation of the key. With `genuine`: it was revoked later. */
  readonly revoked?: Revocation
  /** Of `verifyFiles`, where the manifest can be read, whatever the outcome. */
  readonly differences?: Differences
  /** Of `verifyFile`: which artifact the file is, or, with `altered`, whose name it has. */
  readonly file?: FoundFile
}
