import type { Diagnostic, Localised } from '@bantin/diagnostics'

/** The checks of the kit. */
export type CheckName = 'renders' | 'nodeCoverage' | 'noWordLost' | 'deterministic' | 'languageDeclared' | 'altTextPresent' | 'hostileText'

/** How one check went on one issue. */
export interface CheckResult {
  readonly check: CheckName
  /** Name of the issue. */
  readonly case: string
  readonly status: 'pass' | 'fail' | 'skip'
  /** Why it failed. */
  readonly findings: readonly Diagnostic[]
  /** Why it was skipped. */
  readonly reason?: Localised
}

/**
 * How a form treats a type of node: `handled` (its words come out), `declared` (the form says so; the node has no words, or nobody
 * extracted them), `omitted` on purpose, `partly` or altogether `lost`, `unknown` to the form.
 */
export type NodeStatus = 'declared' | 'handled' | 'omitted' | 'partly' | 'lost' | 'unknown'

/** One line of the parity matrix. */
export interface NodeCoverage {
  readonly node: string
  readonly status: NodeStatus
  /** Why it is omitted. */
  readonly reason?: Localised
}

/** Everything that was found out about an adapter. */
export interface ConformanceReport {
  /** Name of the form. */
  readonly adapter: string
  /** True when no check failed. */
  readonly ok: boolean
  readonly checks: readonly CheckResult[]
  /** Every type of node in the issues, by name, with the worst that happened to it. */
  readonly coverage: readonly NodeCoverage[]
}
