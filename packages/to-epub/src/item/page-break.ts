import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { type Book, itemPath } from '../book.ts'

const idOf = (page: number): string => `page_${page}`

/**
 * The place in the book where a printed page begins. Its name is the number alone: screen readers say the word “page” themselves.
 *
 * @source DPUB-ARIA 1.1, “doc-pagebreak”
 */
export function pageBreak(book: Book, item: CompiledItem): Markup {
  const page = book.pages.get(item.id)
  if (page === undefined) return markup``
  return markup`<span epub:type="pagebreak" role="doc-pagebreak" id="${idOf(page)}" title="${page}"></span>\n`
}

/** Address of that place. */
export function pageBreakAddress(itemId: string, page: number): string {
  return `${itemPath(itemId)}#${idOf(page)}`
}
