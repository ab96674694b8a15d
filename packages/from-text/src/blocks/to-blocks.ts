import type { ManuscriptBlock, ReadingRepair } from '@bantin/drafting'
import type { Layout } from '../lines/layout.ts'
import { isBlank, type Line, placeOf } from '../lines/line.ts'
import { tableAt } from '../tables/table-at.ts'
import { alignmentOf } from './alignment.ts'
import { headingAt } from './heading.ts'
import { wordsIn } from './hyphen.ts'
import { itemAt } from './item-at.ts'
import { joinLine } from './join-lines.ts'
import { lineEnd } from './line-end.ts'
import { NOTE } from './list-mark.ts'
import { listMarkOf, type OpenList, placeItem } from './list-stack.ts'
import { paragraph } from './paragraph.ts'
import { isRuleLine } from './rule-line.ts'
import { verseEnd } from './verse.ts'

/** The blocks of a file, and what was done to its line ends. */
export interface Blocks {
  readonly blocks: readonly ManuscriptBlock[]
  readonly repairs: readonly ReadingRepair[]
}

/** Make blocks of lines: tables, marked headings, rules, list items, and paragraphs whose lines are joined. */
export function toBlocks(lines: readonly Line[], layout: Layout): Blocks {
  const blocks: ManuscriptBlock[] = []
  const repairs: ReadingRepair[] = []
  const words = wordsIn(lines.map(({ text }) => text))
  let open: OpenList | undefined
  let lists = 0
  const newId = () => `list-${++lists}`

  /** A paragraph from here on: the index behind its last line, and its text. */
  const collect = (start: number, first: string, body: number | undefined): { readonly end: number; readonly text: string } => {
    const pieces = [first]
    let end = start + 1
    let inner = body
    for (; end < lines.length; end++) {
      const last = lines[end - 1]!
      const next = lines[end]!
      if (isBlank(next) || NOTE.test(next.text) || startsBlock(end)) break
      const found = lineEnd(last, next, inner, layout)
      // a line that hangs below the text of an item belongs to it
      const hangs = layout.join && body !== undefined && next.indent === body && body > lines[start]!.indent
      if (found === 'paragraph' && !hangs) break
      repairs.push(joinLine(pieces, last, next, found === 'joined', words))
      inner ??= next.indent
    }
    return { end, text: pieces.join('') }
  }

  const startsBlock = (index: number): boolean =>
    isRuleLine(lines[index]!.text) || itemAt(lines, index, open, layout) !== undefined || tableAt(lines, index) !== undefined

  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!
    if (isBlank(line)) {
      i++
      continue
    }
    const heading = headingAt(lines, i)
    if (heading) {
      blocks.push(
        paragraph(heading.text, { ...lines[heading.at]!, beginsPage: line.beginsPage }, { role: 'heading', level: heading.level }),
      )
      open = undefined
      i = heading.end
      continue
    }
    const table = tableAt(lines, i)
    if (table) {
      blocks.push(table.table)
      open = undefined
      i = table.end
      continue
    }
    if (isRuleLine(line.text)) {
      blocks.push({ type: 'rule', place: placeOf(line) })
      open = undefined
      i++
      continue
    }
    const mark = itemAt(lines, i, open, layout)
    if (mark) {
      open = placeItem(open, mark, line.indent, newId)
      const { end, text } = collect(i, mark.text, line.indent + mark.width)
      blocks.push(paragraph(text, line, { list: listMarkOf(open) }))
      i = end
      continue
    }
    open = undefined
    const before = lines[i - 1]
    const verse = !before || isBlank(before) ? verseEnd(lines, i, layout) : undefined
    if (verse !== undefined) {
      const stanza = lines.slice(i, verse)
      blocks.push(paragraph(stanza.map(({ text }) => text).join('\n'), line, { alignment: alignmentOf(stanza, layout) }))
      i = verse
      continue
    }
    const { end, text } = collect(i, line.text, undefined)
    blocks.push(paragraph(text, line, { alignment: end === i + 1 ? alignmentOf([line], layout) : undefined }))
    i = end
  }
  return { blocks, repairs }
}
