declare module 'mdast' {
  interface HeadingData {
    /** Unique within its item. */
    id?: string
  }
  interface FootnoteReferenceData {
    /** Number of the note within its item, from 1. */
    number?: number
    /** Which reference to this note it is, from 1. */
    occurrence?: number
  }
  interface FootnoteDefinitionData {
    number?: number
    /** How often the text refers to the note. */
    references?: number
  }
}

/** One line of the contents of an item. */
export interface TocEntry {
  readonly id: string
  /** 2–6; the title of the item is level 1. */
  readonly depth: number
  readonly text: string
}
