/** A line of a file. */
export interface Line {
  /** As it stands, without blanks at its end. */
  readonly raw: string
  /** Without blanks at both ends. */
  readonly text: string
  /** Columns before the text; a tab goes on to the next column that 8 divides. */
  readonly indent: number
  /** Columns up to the end of the text. */
  readonly width: number
  /** From 1. */
  readonly number: number
  /** From 1, in files with form feeds. */
  readonly page?: number | undefined
  /** The first line of a page that a form feed began. */
  readonly beginsPage?: boolean | undefined
  /** Page furniture stood between the line before and this one. */
  readonly afterGap?: boolean | undefined
}

/** Where a line is, as a place of the manuscript. */
export const placeOf = (line: Line): { readonly line: number; readonly page?: number } => ({
  ...(line.page === undefined ? {} : { page: line.page }),
  line: line.number,
})

export const isBlank = (line: Line): boolean => line.text === ''
