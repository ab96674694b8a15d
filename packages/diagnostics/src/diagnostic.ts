import type { Localised } from './language.ts'

/** `error` stops a build, `warning` does not, `info` only tells what was done. */
export type Severity = 'error' | 'warning' | 'info'

/** A point in a text: line and column count from 1, in UTF-16 code units, as unist and editors do. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** A stretch of text; `end` is the point just behind it. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

/** Where something is: a file, relative to the bulletin folder with `/`, and perhaps a place in it. */
export interface Location {
  readonly file?: string | undefined
  readonly place?: Place | undefined
}

/** The standard, law or table that a rule rests on. */
export interface Source {
  readonly title: string
  readonly url?: string | undefined
  /** False while nobody has checked the rule against the text of the source. */
  readonly verified: boolean
}

/** How a finding is put right: the text at its place, and what takes its stead. Only what is safe without a person has one. */
export interface Fix {
  readonly replaces: string
  readonly by: string
}

/** One finding: plain data, so that it can be sorted, stored and sent. See {@link toVFileMessage} for unified. */
export interface Diagnostic extends Location {
  readonly ruleId: string
  readonly severity: Severity
  /** What is wrong, and why. */
  readonly message: Localised
  /** What to do about it. */
  readonly help: Localised
  readonly source?: Source | undefined
  readonly fix?: Fix | undefined
  /** The text at the place must not be shown in a log or report. */
  readonly confidential?: true | undefined
}
