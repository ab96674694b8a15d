import type { Patience } from '../work/retry.ts'

/** How a target works. */
export interface Work {
  /** The output folder, absolute. */
  readonly source: string
  /** How many files at once. */
  readonly jobs: number
  readonly patience: Required<Patience>
  readonly signal: AbortSignal
}
