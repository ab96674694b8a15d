/** A stretch of bytes that was read in an encoding other than UTF-8. */
export interface DecodedRun {
  /** Where it begins in the text, in UTF-16 code units. */
  readonly start: number
  readonly encoding: string
  /** From 0 to 1. */
  readonly confidence: number
  /** Its first words as bytes are shown in Windows-1252, and as they were read. */
  readonly before: string
  readonly after: string
}

/** A file as text. */
export interface Decoded {
  readonly text: string
  /** What the file is mostly in. */
  readonly encoding: string
  /** From 0 to 1. */
  readonly confidence: number
  readonly runs: readonly DecodedRun[]
}
