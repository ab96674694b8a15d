import { type Markup, markup } from '@bantin/hast/markup'
import { type ImprintFact, imprintFacts } from '@bantin/paratext'
import { blocksToHtml } from './blocks.ts'
import { reviewList } from './review.ts'
import { lang, type Sheet, words } from './sheet.ts'

/** The last sheet: the closing lines, and who answers for the bulletin, which is not read. */
export function closingSheet(sheet: Sheet): Markup {
  const { script, labels } = sheet
  return markup`<footer class="sheet">
<h2>${labels.closing}</h2>
${blocksToHtml(script.closing.blocks, { sheet, anchor: 'closing', above: 2 })}${reviewList(script.closing.reviews, sheet, 'closing')}<section class="imprint">
<h2>${labels.imprint} <span class="tag">${labels.notRead}</span></h2>
<dl>
${imprintFacts(sheet.issue, labels).map((fact) => row(fact, sheet))}</dl>
${cover(sheet)}</section>
</footer>
`
}

function row({ term, lines, own }: ImprintFact, sheet: Sheet): Markup {
  const text = lines.map((line, i) => [i > 0 && markup`<br>`, line])
  return markup`<div><dt>${term}</dt><dd>${own ? words(sheet, sheet.issue.language, text) : text}</dd></div>\n`
}

function cover({ issue, labels }: Sheet): Markup {
  if (!issue.cover) return markup``
  const { alt, credit } = issue.cover
  const own = lang(issue.language, labels.language)
  return markup`<p class="silent-picture">${labels.cover}: <span${own}>${alt}</span>${credit && markup`. ${labels.credit} <span${own}>${credit}</span>`}</p>\n`
}
