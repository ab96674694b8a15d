import type { Diagnostic } from '@bantin/diagnostics'

/** What is found while issues are built, collected issue by issue. */
export interface Findings {
  readonly diagnostics: Diagnostic[]
  /** Errors that are not those of one issue: with any, nothing is written. */
  readonly fatal: Diagnostic[]
  /** Paths of the `issue.yaml` of issues with errors. */
  readonly failed: string[]
}
