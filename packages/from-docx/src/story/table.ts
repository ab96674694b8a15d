import type { ManuscriptBlock, ManuscriptCell } from '@bantin/drafting'
import { leaveOut } from './left-out.ts'
import { closeFrame, closeImplicit, endCarry, openFrame } from './paragraph.ts'
import { plainText } from './plain-text.ts'
import { remark } from './shared.ts'
import { lineOf, type Story } from './story.ts'

type Cell = { -readonly [K in keyof ManuscriptCell]: ManuscriptCell[K] } & { blocks: ManuscriptBlock[] }

/** A row while it is read. */
export interface RowBuilder {
  readonly cells: Cell[]
  header: boolean
  /** The row was deleted or inserted while changes were tracked. */
  change?: 'deleted' | 'inserted' | undefined
  author?: string | undefined
  column: number
}

/** What a cell's properties say. */
export interface CellProperties {
  span: number
  /** `continue` is covered by the cell above. */
  vertical?: 'restart' | 'continue' | undefined
  /** `continue` is covered by the cell before. */
  horizontal?: 'restart' | 'continue' | undefined
}

/** A table while it is read. */
export interface TableBuilder {
  style?: string | undefined
  readonly rows: RowBuilder[]
  row?: RowBuilder | undefined
  readonly cells: CellProperties[]
  /** The cells that go on downwards, by their first column. */
  readonly merged: Map<number, Cell>
  readonly line: number
}

/** Wider than any sheet of paper can show. */
const MOST_COLUMNS = 1000

export function openTable(story: Story): void {
  closeImplicit(story)
  endCarry(story)
  story.tables.push({ rows: [], cells: [], merged: new Map(), line: story.fixedLine ?? story.shared.paragraphs + 1 })
}

export function closeTable(story: Story): void {
  const table = story.tables.pop()
  if (!table) return
  const rows = table.rows.map(({ cells, header }) => ({ cells, header }))
  if (rows.length > 0) story.frames.at(-1)!.blocks.push({ type: 'table', rows, place: { line: table.line } })
}

export function openRow(story: Story): void {
  const table = story.tables.at(-1)
  if (table) table.row = { cells: [], header: false, column: 0 }
  story.shared.pieces++
}

export function closeRow(story: Story): void {
  const table = story.tables.at(-1)
  const row = table?.row
  if (!table || !row) return
  table.row = undefined
  if (row.change === undefined) {
    if (row.column > 0) table.rows.push(row)
    return
  }
  remark(story.shared, 'changes', lineOf(story))
  if ((row.change === 'deleted') === (story.shared.changes === 'reject')) table.rows.push(row)
  else {
    const text = row.cells.map(({ blocks }) => plainText(blocks, story.shared)).join('\t')
    leaveOut(story, row.change, text.trim(), { author: row.author })
  }
}

export function openCell(story: Story): void {
  openFrame(story)
  story.tables.at(-1)?.cells.push({ span: 1 })
  story.shared.pieces++
}

export function closeCell(story: Story): void {
  const { blocks } = closeFrame(story)
  const table = story.tables.at(-1)
  const row = table?.row
  const properties = table?.cells.pop()
  if (!table || !row || !properties) {
    for (const block of blocks) story.frames.at(-1)!.blocks.push(block)
    return
  }
  const before = properties.horizontal === 'continue' ? row.cells.at(-1) : undefined
  const above = properties.vertical === 'continue' ? table.merged.get(row.column) : undefined
  const covering = before ?? above
  if (covering) {
    // words in a covered cell are not shown, and not to be lost
    for (const block of blocks) covering.blocks.push(block)
    if (before) before.columns += properties.span
    else covering.rows++
  } else {
    const cell: Cell = { blocks, columns: properties.span, rows: 1, ...alignmentOf(blocks) }
    row.cells.push(cell)
    if (properties.vertical) table.merged.set(row.column, cell)
    else table.merged.delete(row.column)
  }
  row.column += properties.span
}

/** A number of columns that can be believed. */
export const spanOf = (value: number | undefined): number => Math.min(Math.max(Math.trunc(value ?? 1), 1), MOST_COLUMNS)

function alignmentOf(blocks: readonly ManuscriptBlock[]): Pick<ManuscriptCell, 'alignment'> {
  const alignments = new Set(blocks.map((block) => (block.type === 'paragraph' ? (block.alignment ?? 'start') : 'justify')))
  const [alignment] = alignments
  return alignments.size === 1 && alignment && alignment !== 'justify' ? { alignment } : {}
}
