import type { LaterCorrection } from '@bantin/compile'
import type { ListedFile } from '../output/site-file.ts'
import type { SourceIssue } from '../plan/source-issue.ts'
import type { IssuePart } from '../state/site-state.ts'

/** An issue of the new site. */
export interface SiteEntry {
  readonly id: string
  readonly source: SourceIssue
  /** What it was made from, and the name under which its part is kept. */
  readonly fingerprint: string
  readonly part: string
  /** At hand for an issue that stays as it is. */
  readonly kept?: IssuePart | undefined
  /** Its sources have errors: what was built before stays. */
  readonly isOld?: boolean | undefined
  readonly corrected: readonly LaterCorrection[]
  /** Its output, and its signature. */
  readonly files: readonly ListedFile[]
}
