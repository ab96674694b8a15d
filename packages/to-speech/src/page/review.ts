import { type Markup, markup } from '@bantin/hast/markup'
import { languageName } from '@bantin/paratext'
import type { Review } from '../reading/piece.ts'
import { reasons } from '../words/reasons.ts'
import { lang, type Sheet } from './sheet.ts'

/** What the editor should look at before an item is read. */
export function reviewList(reviews: readonly Review[], sheet: Sheet, anchor: string): Markup {
  if (reviews.length === 0) return markup``
  const { labels } = sheet
  return markup`<section class="review">
<h3>${labels.review}</h3>
<p>${labels.reviewHelp}</p>
<ol>
${reviews.map((one) => entry(one, sheet, anchor))}</ol>
</section>
`
}

function entry({ number, written, said, reason, language }: Review, { labels }: Sheet, anchor: string): Markup {
  const own = lang(language, labels.language)
  const why = reasons[reason][labels.language]
  const reading = said === written ? markup`` : markup` → “<span${own}>${said}</span>”`
  return markup`<li id="${anchor}-${number}">“<span${own}>${written}</span>”${reading}: ${why}${reason === 'language' && ` (${languageName(language)})`}</li>\n`
}
