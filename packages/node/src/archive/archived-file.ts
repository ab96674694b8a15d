import type { Diagnostic } from '@bantin/diagnostics'
import type { IssueFacts } from '@bantin/drafting'

/** A file that a worker made of a source. */
export interface MadeFile {
  /** Relative to the folder of the source's result, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a worker made of one source. */
export interface MadeDraft {
  readonly files: readonly MadeFile[]
  readonly summary: DraftSummary
}

/** What is told about the draft of one source. */
export interface DraftSummary {
  /** Material marked as secret: there are no files. */
  readonly refused: boolean
  readonly issue: IssueFacts
  readonly items: number
  readonly repairs: number
  readonly unsure: number
  readonly losses: number
  /** How often each rule was met. */
  readonly rules: Readonly<Record<string, number>>
  /** The errors; without the text of the file. */
  readonly errors: readonly Diagnostic[]
}

/** How the import of one source ended. */
export type ArchiveOutcome = 'imported' | 'refused' | 'failed' | 'duplicate'

/** One source of an archive, and what came of it: a line of the journal and of the summary. */
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
