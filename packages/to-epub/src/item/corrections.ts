import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { type CorrectionFacts, correctionFacts } from '@bantin/paratext'
import { type Book, itemPath } from '../book.ts'
import { langWithin } from '../markup/lang.ts'
import { said, saidLang } from './said.ts'

function correction(book: Book, item: CompiledItem, one: CorrectionFacts): Markup {
  const { labels } = book
  const about = one.item
    ? markup`<a href="${itemPath(one.item.id)}"${langWithin(one.item.language, labels.language)}>${one.about}</a>`
    : one.about
  const term = saidLang(book, item)
  return markup`<li>
<p class="correction-of"${term}>${about} · <time datetime="${one.date}">${one.day}</time></p>
<dl>
<dt${term}>${labels.wrong}</dt>
<dd><del>${one.wrong}</del></dd>
<dt${term}>${labels.right}</dt>
<dd><ins>${one.right}</ins></dd>
</dl>
${one.note && markup`<p>${one.note}</p>\n`}</li>
`
}

/** What was wrong in earlier items, and what is right. */
export function corrections(book: Book, item: CompiledItem): Markup {
  const all = correctionFacts(book.issue, item, book.labels)
  if (all.length === 0) return markup``
  return markup`<section class="corrections" aria-labelledby="corrections">
<h2 id="corrections">${said(book, item, book.labels.corrections)}</h2>
<ul>
${all.map((one) => correction(book, item, one))}</ul>
</section>
`
}
