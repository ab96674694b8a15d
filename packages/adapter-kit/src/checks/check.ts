import type { Adapter, CompiledIssue, IssueSource, Rendered } from '@bantin/compile'
import type { ConformanceOptions } from '../options.ts'

/** One issue, rendered once. */
export interface Subject {
  readonly name: string
  readonly issue: CompiledIssue
  /** What the issue was compiled from, if the kit compiled it. */
  readonly source?: IssueSource
  /** The adapter that rendered it. */
  readonly adapter: Adapter
  readonly rendered: Rendered
  /** What the caller's reader extracted; none without a reader. */
  readonly texts?: readonly string[]
}

/** What a check may use beside its subject. */
export interface CheckContext {
  /** Makes a fresh adapter. */
  readonly adapter: () => Adapter
  readonly options: ConformanceOptions
}
