import type { Host } from '../adapter/host.ts'
import type { LaterCorrection } from '../correction/later-correction.ts'

/** A file of the bulletin folder: its bytes, or why the edge did not read it. */
export type SourceFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly refused: 'outside-folder' | 'too-large' | 'unreadable'; readonly size?: number }

/**
 * Everything that a compile may look at: one issue and what it uses, as values. Paths are relative to the bulletin folder,
 * with `/`, whatever the machine writes.
 */
export interface IssueSource {
  /** `bulletin.yaml` */
  readonly bulletinFile: string
  /** For example `issues/2026-11/issue.yaml` */
  readonly issueFile: string
  readonly files: ReadonlyMap<string, SourceFile>
  /** The `issue.yaml` of the bulletin's other issues, to see that no number or id is used twice. */
  readonly otherIssues?: readonly string[]
  /** What later issues put right in this one. */
  readonly corrected?: readonly LaterCorrection[]
  /** What adapters may ask from the outside. */
  readonly host?: Host
}
