import type { AlignType, Paragraph, RowContent, Table } from 'mdast'
import type { ManuscriptBlock, ManuscriptCell, ManuscriptTable } from '../../manuscript/block.ts'
import type { Inline } from '../../manuscript/inline.ts'
import type { TreeContext } from '../context.ts'
import { toPhrasing } from '../inline/to-phrasing.ts'
import { pictureBlock } from '../pictures.ts'
import { headerRows, linesInCell, mergedCells, movedFromCell } from '../rules.ts'
import { type Grid, layOut } from './grid.ts'
import { isLayout } from './layout.ts'

const BETWEEN = ' / '
const LISTED = 6

/** What a table came to. */
export interface ToTable {
  readonly nodes: (Table | Paragraph)[]
  /** What was within its cells and stands behind it, or in its place. */
  readonly behind: readonly ManuscriptBlock[]
  /** Its cells are no table. */
  readonly layout: boolean
}

/** Make a table of GFM. What a cell cannot hold stands behind the table. */
export function toTable(table: ManuscriptTable, context: TreeContext): ToTable {
  const grid = layOut(table)
  if (isLayout(table, grid))
    return { nodes: [], layout: true, behind: table.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks)) }
  reportForm(table, grid, context)
  const behind: ManuscriptBlock[] = []
  const pictures: Paragraph[] = []
  const children = grid.rows.map((row, y) => {
    // a head stands out by itself
    const cells = y === 0 && row.every((cell) => !cell || isBold(cell)) ? row.map((cell) => cell && withoutBold(cell)) : row
    return { type: 'tableRow' as const, children: cells.map((cell): RowContent => toCell(cell, table, context, behind, pictures)) }
  })
  return { nodes: [{ type: 'table', align: alignmentsOf(grid), children }, ...pictures], behind, layout: false }
}

function reportForm({ rows, place }: ManuscriptTable, { merged }: Grid, context: TreeContext): void {
  if (merged.length > 0) {
    const shown = merged.slice(0, LISTED).map(({ row, column, rows: high, columns }) => `${row}:${column} = ${high}×${columns}`)
    context.report(mergedCells, place, { cells: shown.join(', ') + (merged.length > LISTED ? ', …' : '') })
  }
  const body = rows.findIndex(({ header }) => !header)
  const headers = body < 0 ? rows.length : body
  if (headers > 1) context.report(headerRows, place, { rows: headers })
}

function toCell(
  cell: ManuscriptCell | undefined,
  { place }: ManuscriptTable,
  context: TreeContext,
  behind: ManuscriptBlock[],
  pictures: Paragraph[],
): RowContent {
  const inlines: Inline[] = []
  let paragraphs = 0
  for (const block of cell ? unboxed(cell.blocks) : []) {
    if (block.type === 'table') {
      context.report(movedFromCell, block.place, { what: 'table' })
      behind.push(block)
    } else if (block.type === 'paragraph' && block.inlines.length > 0) {
      const label = block.list && (block.list.ordered || /[\p{L}\p{N}]/u.test(block.list.label)) ? `${block.list.label} ` : ''
      const hasText = block.inlines.some((one) => one.type === 'note' || (one.type === 'text' && one.text.trim() !== ''))
      if (hasText && paragraphs++ > 0) inlines.push({ type: 'text', text: BETWEEN })
      if (hasText && label) inlines.push({ type: 'text', text: label })
      // a loop, since a cell may have more runs than a call may have arguments
      for (const one of block.inlines) inlines.push(one.type === 'text' ? { ...one, text: one.text.replace(/^\n+|\n+$/g, '') } : one)
    }
  }
  const hasBreak = inlines.some((one) => one.type === 'text' && one.text.includes('\n'))
  if (paragraphs > 1 || hasBreak) context.once(linesInCell, place)
  const { children, before, behind: after } = toPhrasing(inlines, context, { place, breaks: BETWEEN })
  for (const run of [...before, ...after]) {
    const picture = pictureBlock(run, context, place)
    if (!picture) continue
    context.report(movedFromCell, place, { what: 'picture' })
    pictures.push(picture)
  }
  return { type: 'tableCell', children }
}

const isBold = ({ blocks }: ManuscriptCell): boolean =>
  blocks.every(
    (block) => block.type === 'paragraph' && block.inlines.every((one) => one.type !== 'text' || one.bold || one.text.trim() === ''),
  )

function withoutBold(cell: ManuscriptCell): ManuscriptCell {
  const blocks = cell.blocks.map((block) => {
    if (block.type !== 'paragraph') return block
    return { ...block, inlines: block.inlines.map((one) => (one.type === 'text' ? { ...one, bold: false } : one)) }
  })
  return { ...cell, blocks }
}

/** The paragraphs and tables of a cell, out of any boxes. */
function unboxed(blocks: readonly ManuscriptBlock[]): ManuscriptBlock[] {
  const found: ManuscriptBlock[] = []
  const waiting = blocks.toReversed()
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    if (block.type !== 'box') found.push(block)
    else for (const inner of block.blocks.toReversed()) waiting.push(inner)
  }
  return found
}

const ALIGN: Readonly<Record<string, AlignType>> = { center: 'center', end: 'right' }

/** How the body of each column stands, where all its cells agree. */
function alignmentsOf({ rows }: Grid): AlignType[] {
  return (rows[0] ?? []).map((_, x) => {
    const all = rows.slice(1).flatMap((row) => (row[x]?.blocks.length ? [row[x].alignment] : []))
    const [first] = all
    return first && all.every((one) => one === first) ? (ALIGN[first] ?? null) : null
  })
}
