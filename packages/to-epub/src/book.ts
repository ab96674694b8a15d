import type { CompiledIssue } from '@bantin/compile'
import { issueLine } from '@bantin/paratext'
import type { BookImage } from './images/book-image.ts'
import type { EpubSettings } from './options.ts'
import type { Labels } from './words/labels.ts'

/** What the parts of the book are made from. */
export interface Book {
  readonly issue: CompiledIssue
  readonly labels: Labels
  readonly options: EpubSettings
  /** The pictures of the issue, by their path in it. */
  readonly images: ReadonlyMap<string, BookImage>
  readonly cover: BookImage
  /** The printed pages, by the id of the item that starts on them; of several items on one page, the first. */
  readonly pages: ReadonlyMap<string, number>
}

/** A file of the book. */
export interface BookFile {
  /** Its name in the package document. */
  readonly id: string
  /** Relative to the package document. */
  readonly path: string
  readonly mediaType: string
  readonly content: string | Uint8Array
  readonly properties?: 'nav' | 'cover-image'
  /** True for a page that is read in its turn. */
  readonly inSpine?: true
}

/** Names of the pages. */
export const PAGES = { cover: 'cover.xhtml', title: 'title.xhtml', contents: 'contents.xhtml', imprint: 'imprint.xhtml' } as const

/** Name of the page of an item; no other page starts like it. */
export function itemPath(itemId: string): string {
  return `item-${itemId}.xhtml`
}

/** The title under which a reader's shelf shows the book: a periodical, and which issue. */
export function bookTitle({ issue, labels }: Pick<Book, 'issue' | 'labels'>): string {
  const { bulletin, meta } = issue
  const own = meta.title === undefined ? '' : `: ${meta.title}`
  return `${bulletin.title}${own} · ${issueLine(meta, labels)}`
}
