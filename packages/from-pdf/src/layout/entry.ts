import type { ListMark, ParagraphRole } from '@bantin/drafting'
import type { Line } from './line.ts'

/** Lines that make one paragraph, known from tags. */
export interface TextEntry {
  readonly type: 'text'
  readonly lines: readonly Line[]
  readonly role?: ParagraphRole | undefined
  readonly level?: number | undefined
  readonly list?: ListMark | undefined
}

/** Lines of one column, not yet divided into paragraphs. */
export interface RegionEntry {
  readonly type: 'region'
  readonly lines: readonly Line[]
}

/** A cell of a table. */
export interface CellEntry {
  readonly entries: readonly Entry[]
  readonly columns: number
  readonly rows: number
  readonly header: boolean
}

/** A table. */
export interface TableEntry {
  readonly type: 'table'
  readonly rows: readonly { readonly header: boolean; readonly cells: readonly CellEntry[] }[]
  /** Where it begins on the page. */
  readonly top: number
}

/** A picture, by its place in the list of the page's pictures. */
export interface PictureEntry {
  readonly type: 'picture'
  readonly picture: number
  readonly alt?: string | undefined
  readonly top: number
}

/** A note, with the sign that it begins with. */
export interface NoteEntry {
  readonly type: 'note'
  readonly sign: string
  readonly lines: readonly Line[]
}

/** What a page is made of, in reading order. */
export type Entry = TextEntry | RegionEntry | TableEntry | PictureEntry | NoteEntry
