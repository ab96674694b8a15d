import type { Lexicon } from './lexicon/index.ts'
import type { RegionWords } from './number/region.ts'

/**
 * Why a reading is only the likeliest one:
 *
 * - `acronym`: unknown, so spelled letter by letter, or known with several meanings
 * - `address`: an e-mail or web address; labels are left to the voice
 * - `code`: letters and digits of a code, plate or serial number
 * - `date`: could be a date, a fraction or a range
 * - `decimal`: a point or comma that could separate decimals, thousands or parts of a section number
 * - `house-number`: a slash in an address, said “trên”, “xẹt” or “xuyệt” by place
 * - `issuer`: the symbol of a document names no body that is known, or one of several
 * - `long-number`: so many digits that it is probably a code
 * - `roman`: a letter that could be a Roman numeral
 * - `score`: could be a score or a range
 * - `sequence`: several numbers joined by a sign
 * - `slash`: a slash between words
 * - `unit`: a letter that could be a unit
 */
export type UncertainReason =
  | 'acronym'
  | 'address'
  | 'code'
  | 'date'
  | 'decimal'
  | 'house-number'
  | 'issuer'
  | 'long-number'
  | 'roman'
  | 'score'
  | 'sequence'
  | 'slash'
  | 'unit'

/** A stretch of the input that is read otherwise than it is written. Offsets are UTF-16 code units into the input, end exclusive. */
export interface Reading {
  readonly start: number
  readonly end: number
  readonly reading: string
}

/** A reading that somebody should look at. */
export interface UncertainReading extends Reading {
  /** What stands in the input, `input.slice(start, end)`. */
  readonly text: string
  readonly reason: UncertainReason
}

/** What a recogniser found at a place: the reading of everything from there to `end`. */
export interface Match {
  readonly end: number
  readonly reading: string
  readonly reason?: UncertainReason | undefined
}

/** How to read: the words of a region and the expansions of acronyms. */
export interface Voice {
  readonly words: RegionWords
  readonly lexicon: Lexicon
}

/** A place in the text that a recogniser looks at. */
export interface Spot {
  readonly text: string
  readonly at: number
  /** The end of the line before the place: at most 48 code units, NFC, lower case. */
  readonly before: string
  readonly voice: Voice
}

/** Reads what begins at a place, or declines. Looks only a bounded way ahead, so that the whole takes linear time. */
export type Recogniser = (spot: Spot) => Match | undefined
