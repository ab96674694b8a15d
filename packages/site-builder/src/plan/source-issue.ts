import type { IssueHead } from './issue-head.ts'

/** An issue of the bulletin folder, before anything of it is compiled. */
export interface SourceIssue {
  /** Absolute. */
  readonly folder: string
  /** The path of its `issue.yaml` in the bulletin. */
  readonly file: string
  readonly head: IssueHead
  /** SHA-256 of its files by their paths in the bulletin. */
  readonly hashes: ReadonlyMap<string, string>
  /** The `issue.yaml` files of others with the same id or number, which `compile` has to see. */
  readonly clashes: readonly string[]
}
