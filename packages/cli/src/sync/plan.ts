import type { Diagnostic } from '@bantin/diagnostics'
import type { FileChange } from '@bantin/node'

/** Files to write, relative to the bulletin folder, and what was found on the way. With errors nothing is written. */
export interface SyncPlan {
  readonly changes: readonly FileChange[]
  readonly diagnostics: readonly Diagnostic[]
}
