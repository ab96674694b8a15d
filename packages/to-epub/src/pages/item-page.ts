import type { CompiledItem } from '@bantin/compile'
import { markup, trusted } from '@bantin/hast/markup'
import { TITLE_ID } from '../body/body.ts'
import type { Book } from '../book.ts'
import { corrected } from '../item/corrected.ts'
import { corrections } from '../item/corrections.ts'
import { itemHeader } from '../item/header.ts'
import { leadImage } from '../item/lead-image.ts'
import { pageBreak } from '../item/page-break.ts'
import { said } from '../item/said.ts'
import { page } from './page.ts'

/** The page of one item. */
export function itemPage(book: Book, item: CompiledItem, body: string): string {
  const { keywords } = item.meta
  return page({
    title: item.title,
    language: item.language,
    part: 'bodymatter',
    body: markup`<section epub:type="chapter" role="doc-chapter" aria-labelledby="${TITLE_ID}">
${pageBreak(book, item)}${itemHeader(book, item)}
${corrected(book, { at: item, heading: book.labels.corrected, around: item.language })}${leadImage(book, item)}<div class="body">
${trusted(body)}
</div>
${corrections(book, item)}${
  keywords.length > 0 && markup`<p class="keywords">${said(book, item, book.labels.keywords)} ${keywords.join(', ')}</p>\n`
}</section>`,
  })
}
