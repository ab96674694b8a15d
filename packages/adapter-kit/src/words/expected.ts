import type { Place } from '@bantin/diagnostics'

/** One word of the source that a full-text form must show. */
export interface ExpectedWord {
  /** As {@link splitWords} gives it. */
  readonly text: string
  /** Where it stands in the file of its item, as near as the tree tells. */
  readonly place?: Place | undefined
  /** How many references to notes stand right behind it: their marks may be set against a number. */
  readonly notesBehind?: number
}

/** A stretch of words that belong together, such as a note or a line of the imprint. */
export interface ExpectedPart {
  /** What it is: `title`, `subtitle`, `summary`, `contributor`, `lead caption`, `note`, `note of a note`, `section`, `printer`… */
  readonly name: string
  readonly words: readonly ExpectedWord[]
}

/** The words of one item. */
export interface ExpectedItem {
  readonly id: string
  /** Path of its source, relative to the bulletin folder. */
  readonly file: string
  /** Title, subtitle and body, captions and cells of tables included, in reading order. */
  readonly text: readonly ExpectedWord[]
  /** The notes in the order of their numbers; a form may put them elsewhere. Only those named `note` keep that order. */
  readonly notes: readonly ExpectedPart[]
  /** What a form may put anywhere: summary, contributors, lead image, origin, corrections, what was corrected later. */
  readonly apart: readonly ExpectedPart[]
}

/** The words of an issue. */
export interface ExpectedIssue {
  /** In reading order. */
  readonly items: readonly ExpectedItem[]
  /** Masthead, titles of sections, the facts of the imprint that are words rather than dates, and what was put right in the issue. */
  readonly apart: readonly ExpectedPart[]
  /** Path of issue.yaml, relative to the bulletin folder. */
  readonly file: string
}
