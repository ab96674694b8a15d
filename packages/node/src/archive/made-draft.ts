import type { DraftSummary } from '@bantin/drafting'

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
