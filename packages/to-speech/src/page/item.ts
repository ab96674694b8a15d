import { type Markup, markup } from '@bantin/hast/markup'
import type { ItemScript } from '../script/script.ts'
import { inWords } from '../time/in-words.ts'
import { blocksToHtml } from './blocks.ts'
import { reviewList } from './review.ts'
import { lang, type Sheet } from './sheet.ts'

/** The id of an item's sheet. `_` stands in no id of an item. */
export function itemAnchor(id: string): string {
  return `item_${id}`
}

/** The sheet of one item, on a page of its own on paper. */
export function itemSheet(script: ItemScript, sheet: Sheet, total: number): Markup {
  const { item, blocks, reviews, seconds } = script
  const { issue, labels } = sheet
  const anchor = itemAnchor(item.id)
  const section = issue.sections.find((one) => one.id === item.section)
  return markup`<article class="sheet" id="${anchor}">
<p class="times">${section && markup`<span class="section"${lang(issue.language, labels.language)}>${section.title}</span> · `}${labels.about(inWords(seconds, labels))} · ${labels.runningTotal.toLowerCase()} ${inWords(total, labels)}</p>
${blocksToHtml(blocks, { sheet, anchor, above: 2 })}${reviewList(reviews, sheet, anchor)}</article>
`
}
