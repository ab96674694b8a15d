import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { type CorrectedFacts, correctedFacts, correctedId } from '@bantin/paratext'
import { type Book, itemPath } from '../book.ts'
import { langWithin, words } from '../markup/lang.ts'

/** Where the note stands: what was put right, its heading, and the language around it. */
export interface CorrectedPlace {
  readonly at: CompiledIssue | CompiledItem
  readonly heading: string
  readonly around: string
}

function note({ labels }: Book, around: string, one: CorrectedFacts): Markup {
  const term = langWithin(labels.language, around)
  const own = langWithin(one.language, around)
  const title = words(one.language, labels.language, one.title)
  const linked = one.item ? markup`<a href="${itemPath(one.item.id)}">${title}</a>` : title
  return markup`<li>
<p class="correction-of"${term}>${one.where}: ${linked} · <time datetime="${one.date}">${one.day}</time></p>
<dl>
<dt${term}>${labels.wrong}</dt>
<dd${own}>${one.wrong}</dd>
<dt${term}>${labels.right}</dt>
<dd${own}><strong>${one.right}</strong></dd>
</dl>
${one.note && markup`<p${own}>${one.note}</p>\n`}</li>
`
}

/** What was put right later in an item or in the issue, above the text. */
export function corrected(book: Book, { at, heading, around }: CorrectedPlace): Markup {
  const all = correctedFacts(book.issue, at, book.labels)
  if (all.length === 0) return markup``
  return markup`<section class="corrected" aria-labelledby="${correctedId}">
<h2 id="${correctedId}"${langWithin(book.labels.language, around)}>${heading}</h2>
<ul>
${all.map((one) => note(book, around, one))}</ul>
</section>
`
}
