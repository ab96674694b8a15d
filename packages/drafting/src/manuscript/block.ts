import type { Inline } from './inline.ts'
import type { SourcePlace } from './place.ts'

/** What a paragraph's style or markup says that it is. */
export type ParagraphRole = 'title' | 'subtitle' | 'summary' | 'heading' | 'caption' | 'quote' | 'code' | 'contents' | 'byline'

/** The mark of an item of a list. */
export interface ListMark {
  /** The same for all items of one list. */
  readonly list: string
  /** From 0. */
  readonly level: number
  readonly ordered: boolean
  /** The number that the item shows, for ordered lists. */
  readonly number?: number | undefined
  /** The mark as shown, such as `a)`, `1.2.` or `–`; it is not in the text. */
  readonly label: string
}

/** A paragraph, with what can be seen of it. */
export interface ManuscriptParagraph {
  readonly type: 'paragraph'
  readonly inlines: readonly Inline[]
  readonly role?: ParagraphRole | undefined
  /** 1–9, where the file says that it is a heading of this level. */
  readonly level?: number | undefined
  /** The name of its style, as the author sees it. */
  readonly style?: string | undefined
  readonly alignment?: 'start' | 'center' | 'end' | 'justify' | undefined
  /** From the margin, in points. */
  readonly indent?: number | undefined
  readonly list?: ListMark | undefined
  /** It begins a page. */
  readonly pageBreak?: boolean | undefined
  readonly place: SourcePlace
}

/** A cell of a table. Cells that are covered by a merged one are not listed. */
export interface ManuscriptCell {
  readonly blocks: readonly ManuscriptBlock[]
  /** How many columns and rows it covers. */
  readonly columns: number
  readonly rows: number
  readonly header?: boolean | undefined
  readonly alignment?: 'start' | 'center' | 'end' | undefined
}

/** A row of a table. */
export interface ManuscriptRow {
  readonly cells: readonly ManuscriptCell[]
  /** The file says that it is a header row. */
  readonly header: boolean
}

/** A table. */
export interface ManuscriptTable {
  readonly type: 'table'
  readonly rows: readonly ManuscriptRow[]
  readonly place: SourcePlace
}

/** A text box or a framed passage, at the place where it is anchored. */
export interface ManuscriptBox {
  readonly type: 'box'
  readonly blocks: readonly ManuscriptBlock[]
  readonly place: SourcePlace
}

/** A line between two parts. */
export interface ManuscriptRule {
  readonly type: 'rule'
  readonly place: SourcePlace
}

/** What a manuscript is made of, in reading order. */
export type ManuscriptBlock = ManuscriptParagraph | ManuscriptTable | ManuscriptBox | ManuscriptRule
