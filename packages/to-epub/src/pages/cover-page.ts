import { type Markup, markup } from '@bantin/hast/markup'
import { issueLine } from '@bantin/paratext'
import type { Book } from '../book.ts'
import { lang } from '../markup/lang.ts'
import { page } from './page.ts'
import { picture } from './picture.ts'

/** A picture does not say whose bulletin it is; a cover that is set in type does. */
function wordsAbove({ issue, labels }: Book): Markup {
  const { bulletin, meta } = issue
  return markup`<div class="cover-words">
<p class="cover-publisher"${lang(issue.language)}>${bulletin.publisher.name}</p>
<p class="cover-title"${lang(issue.language)}>${bulletin.title}</p>
<p>${issueLine(meta, labels)}</p>
</div>
`
}

/** The first page: the cover. */
export function coverPage(book: Book): string {
  const { issue, labels, cover, images } = book
  const own = issue.cover && images.get(issue.cover.image)
  const alt = own && issue.cover ? issue.cover.alt : labels.coverText(issue.bulletin.title, issueLine(issue.meta, labels))
  return page({
    title: labels.coverPage,
    language: labels.language,
    part: 'cover',
    body: markup`<section class="cover" epub:type="cover" aria-label="${labels.coverPage}">
${own && wordsAbove(book)}<p>${picture(cover, alt, own ? markup` role="doc-cover"${lang(issue.language)}` : markup` role="doc-cover"`)}</p>
</section>`,
  })
}
