import type { DraftSummary } from './draft-summary.ts'

/** How the import of one source ended. */
export type ArchiveOutcome = 'imported' | 'refused' | 'failed' | 'duplicate'

/** One source of an archive, and what came of it. */
export interface ArchivedFile {
  /** Its name in the archive, with `/`. */
  readonly source: string
  readonly sha256: string
  readonly outcome: ArchiveOutcome
  /** The folder of its draft, relative to the output folder; only for `imported`. */
  readonly folder?: string | undefined
  /** The first source with the same bytes; only for `duplicate`. */
  readonly same?: string | undefined
  readonly summary?: DraftSummary | undefined
}
