import type { ManuscriptBlock, ManuscriptCell, ManuscriptRow } from '@bantin/drafting'
import type { Element } from 'hast'
import type { Context, Handle } from '../flow/context.ts'
import { createFlow } from '../flow/flow.ts'
import { attribute, lineOf } from '../parse/element.ts'
import { alignmentOf } from '../style/look.ts'
import { styleOf } from '../style/styles.ts'
import { rowsOf } from './rows-of.ts'
import { tableKind } from './table-kind.ts'

const MOST_COLUMNS = 100

/** A table of data, a framed passage, or just the order in which cells are read. */
export const table: Handle = (element, context) => {
  const rows = rowsOf(element)
  const kind = context.inContent ? tableKind(element, rows) : 'layout'
  if (kind === 'layout') return context.walk(element, context)
  const place = { line: lineOf(element) }
  walkBeside(element, context)
  if (kind === 'box') {
    const blocks = rows.flatMap((row) => row.cells.flatMap((cell) => blocksOf(cell, context)))
    if (blocks.length > 0) context.flow.block({ type: 'box', blocks, place })
    return
  }
  const made = rows.map((row, at): ManuscriptRow => {
    const isHead = row.inHead || (row.cells.length > 0 && row.cells.every(({ tagName }) => tagName === 'th'))
    return { header: isHead, cells: row.cells.map((one) => cell(one, row.element, context, rows.length - at)) }
  })
  if (made.length > 0) context.flow.block({ type: 'table', rows: made, place })
}

/** What stands in the table and in none of its cells: its caption. */
function walkBeside(element: Element, context: Context) {
  const beside = element.children.filter((one) => one.type !== 'element' || !/^(?:t(?:head|body|foot|r)|colgroup|col)$/.test(one.tagName))
  context.walk({ ...element, children: beside }, context)
}

function cell(element: Element, row: Element, context: Context, rowsLeft: number): ManuscriptCell {
  const { look } = styleOf(element, {}, context.reading.sheet)
  const blocks = blocksOf(element, context)
  const alignment = look.alignment ?? alignmentOf(attribute(row, 'align')) ?? classAlignment(element) ?? sharedAlignment(blocks)
  const span = (name: string, most: number) => Math.min(Math.max(Math.trunc(Number(attribute(element, name))) || 1, 1), most)
  const rows = Number(attribute(element, 'rowSpan')) === 0 && attribute(element, 'rowSpan') !== '' ? rowsLeft : span('rowSpan', rowsLeft)
  return {
    blocks,
    columns: span('colSpan', MOST_COLUMNS),
    rows,
    ...(element.tagName === 'th' ? { header: true } : {}),
    ...(alignment && alignment !== 'justify' ? { alignment } : {}),
  }
}

const classAlignment = (element: Element) =>
  alignmentOf(/\b(?:align|text)-(left|center|right)\b/.exec(attribute(element, 'className'))?.[1] ?? '')

/** Word processors align the paragraphs, not the cell. */
function sharedAlignment(blocks: readonly ManuscriptBlock[]) {
  const all = new Set(blocks.map((block) => (block.type === 'paragraph' ? block.alignment : undefined)))
  const [only] = all
  return all.size === 1 && (only === 'center' || only === 'end') ? only : undefined
}

function blocksOf(element: Element, context: Context): ManuscriptBlock[] {
  const { look } = styleOf(element, { ...context.look, alignment: undefined }, context.reading.sheet)
  const style = { line: lineOf(element), alignment: look.alignment }
  const flow = createFlow(style)
  context.walk(element, { ...context, flow, look, style, list: undefined })
  return flow.finish()
}
