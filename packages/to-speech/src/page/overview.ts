import { type Markup, markup } from '@bantin/hast/markup'
import { issueLabels, issueLine } from '@bantin/paratext'
import type { ItemScript } from '../script/script.ts'
import { inWords } from '../time/in-words.ts'
import { blocksToHtml } from './blocks.ts'
import { itemAnchor } from './item.ts'
import { reviewList } from './review.ts'
import { lang, type Sheet, words } from './sheet.ts'

/** The first sheet: which issue, what is read and how long it takes, what is not, and the opening lines. */
export function overview(sheet: Sheet): Markup {
  const { issue, script, options, labels } = sheet
  const { bulletin, meta } = issue
  const own = lang(issue.language, labels.language)
  const marked = [...issueLabels(issue, labels), ...(options.syntheticVoice ? [labels.syntheticVoice] : [])]
  return markup`<header class="sheet">
<p class="kicker">${labels.script}</p>
<h1${own}>${bulletin.title}</h1>
${bulletin.subtitle && markup`<p${own}>${bulletin.subtitle}</p>\n`}${meta.title && markup`<p class="issue-title"${own}>${meta.title}</p>\n`}<p class="issue-line">${issueLine(meta, labels)}</p>
${marked.map((one) => markup`<p class="label">${one}</p>\n`)}<section class="plan">
<h2>${labels.reading}</h2>
<table>
<thead><tr><th scope="col">${labels.item}</th><th scope="col">${labels.duration}</th><th scope="col">${labels.runningTotal}</th></tr></thead>
<tbody>
${rows(sheet)}</tbody>
</table>
<p class="estimate">${options.minutes !== undefined && `${labels.slot(options.minutes)}. `}${labels.estimate(options.syllablesPerMinute)} ${labels.legend}</p>
</section>
${leftOut(sheet)}<section class="opening">
<h2>${labels.opening}</h2>
${blocksToHtml(script.opening.blocks, { sheet, anchor: 'opening', above: 2 })}${reviewList(script.opening.reviews, sheet, 'opening')}</section>
</header>
`
}

function rows(sheet: Sheet): Markup[] {
  const { script, labels } = sheet
  let total = 0
  const row = (name: Markup, seconds: number): Markup => {
    total += seconds
    return markup`<tr><th scope="row">${name}</th><td>${inWords(seconds, labels)}</td><td>${inWords(total, labels)}</td></tr>\n`
  }
  const item = ({ item, seconds }: ItemScript): Markup =>
    row(markup`<a href="#${itemAnchor(item.id)}"${lang(item.language, labels.language)}>${item.title}</a>`, seconds)
  return [
    row(markup`${labels.opening}`, script.opening.seconds),
    ...script.items.map(item),
    row(markup`${labels.closing}`, script.closing.seconds),
  ]
}

function leftOut(sheet: Sheet): Markup {
  const { script, labels } = sheet
  if (script.leftOut.length === 0) return markup``
  return markup`<section class="left-out">
<h2>${labels.leftOut}</h2>
<ul>
${script.leftOut.map(({ item, seconds }) => markup`<li>${words(sheet, item.language, item.title)} · ${labels.about(inWords(seconds, labels))}</li>\n`)}</ul>
</section>
`
}
