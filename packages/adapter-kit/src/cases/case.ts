import type { CompiledIssue, IssueSource } from '@bantin/compile'

/** An issue to run an adapter over. With the source the kit compiles it itself, and tries the files in another order as well. */
export type ConformanceCase =
  | { readonly name: string; readonly source: IssueSource }
  | { readonly name: string; readonly issue: CompiledIssue }
