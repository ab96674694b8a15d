import { type Markup, markup } from '@bantin/hast/markup'
import type { Block, SilentBlock, SpokenBlock, TableBlock } from '../blocks/block.ts'
import { piecesToHtml } from './pieces.ts'
import { lang, type Sheet } from './sheet.ts'

/** Where blocks stand: the language around them and the prefix of their anchors. */
export interface Standing {
  readonly sheet: Sheet
  readonly anchor: string
  /** Level of the heading above them. */
  readonly above: number
}

/** The blocks of an item or frame. Headings never skip a level, whatever their authors did. */
export function blocksToHtml(blocks: readonly Block[], { sheet, anchor, above }: Standing): Markup {
  let level = above
  return markup`${blocks.map((block) => {
    if (block.type === 'pause') return markup`<hr>\n`
    if (block.type === 'direction') return markup`<p class="direction">${block.text}</p>\n`
    if (block.type === 'silent') return silent(block, sheet)
    if (block.type === 'table') return table(block, sheet)
    if (block.kind === 'heading') level = Math.min((block.depth ?? 2) + above - 1, level + 1, 6)
    return spoken(block, { sheet, anchor, level })
  })}`
}

function spoken(block: SpokenBlock, { sheet, anchor, level }: { sheet: Sheet; anchor: string; level: number }): Markup {
  const text = piecesToHtml(block.pieces, { language: block.language, anchor })
  const own = lang(block.language, sheet.labels.language)
  if (block.kind === 'title') return markup`<h2${own}>${text}</h2>\n`
  if (block.kind === 'heading') return heading(level, own, text)
  const depth = block.level > 0 && markup` level-${Math.min(block.level, 4)}`
  const other = block.language !== sheet.issue.language && ' other-language'
  return markup`<p class="${block.kind}${depth}${other}"${own}>${text}</p>\n`
}

function heading(level: number, own: Markup, text: Markup): Markup {
  if (level <= 3) return markup`<h3${own}>${text}</h3>\n`
  if (level === 4) return markup`<h4${own}>${text}</h4>\n`
  return level === 5 ? markup`<h5${own}>${text}</h5>\n` : markup`<h6${own}>${text}</h6>\n`
}

function silent({ kind, language, label, text }: SilentBlock, { labels }: Sheet): Markup {
  const own = lang(language, labels.language)
  return markup`<p class="silent silent-${kind}"><span class="tag">${labels.notRead}</span> ${label} <span${own}>${text}</span></p>\n`
}

function table({ language, rows }: TableBlock, { labels }: Sheet): Markup {
  const [head = [], ...body] = rows
  // An empty head is no name for a column
  const name = (cell: string): Markup => (cell === '' ? markup`<td></td>` : markup`<th scope="col">${cell}</th>`)
  return markup`<table class="silent-table"${lang(language, labels.language)}>
<thead><tr>${head.map(name)}</tr></thead>
<tbody>
${body.map((row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>
`
}
