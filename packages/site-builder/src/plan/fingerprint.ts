import type { Adapter, RulePack } from '@bantin/compile'
import type { Audience } from '@bantin/schema'
import type { Transform } from '@bantin/transforms'
import { digest } from '../output/site-file.ts'
import type { SourceIssue } from './source-issue.ts'

/** Goes up when what is kept of an issue has another form. */
const PART_VERSION = 1

/** What all issues depend on. */
export interface CommonInput {
  readonly program: string
  readonly audience: Audience
  readonly forms: readonly Adapter[]
  readonly transforms?: readonly Transform[] | undefined
  readonly rulePacks?: readonly RulePack[] | undefined
  /** Hashes of `bulletin.yaml` and of the fonts. */
  readonly hashes: ReadonlyMap<string, string>
}

/** A hash of what all issues are made with. */
export function commonFingerprint({ program, audience, forms, transforms, rulePacks, hashes }: CommonInput): string {
  return digest(
    JSON.stringify([
      PART_VERSION,
      program,
      audience,
      forms.map(({ name, given }) => [name, given ?? null]),
      transforms?.map(({ name, settings }) => [name, settings ?? null]) ?? null,
      rulePacks ?? null,
      [...hashes],
    ]),
  )
}

/** What an issue is made from beside its own files. */
export interface IssueInput {
  readonly common: string
  /** Hashes of the shared files that go into it. */
  readonly shared: readonly (readonly [path: string, sha256: string])[]
  /** What later issues put right in it. */
  readonly corrected: readonly unknown[]
  /** Pages of other issues that it links to. */
  readonly pages: readonly string[]
}

/** A hash of everything that an issue is made from. */
export function issueFingerprint({ file, hashes, clashes }: SourceIssue, { common, shared, corrected, pages }: IssueInput): string {
  return digest(JSON.stringify([common, file, [...hashes], clashes, shared, corrected, pages]))
}
