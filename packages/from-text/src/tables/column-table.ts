import { listMark } from '../blocks/list-mark.ts'
import { isRuleLine } from '../blocks/rule-line.ts'
import { isBlank, type Line } from '../lines/line.ts'
import { columns } from '../lines/split-lines.ts'
import { type FoundRow, type FoundTable, table } from './found-table.ts'

interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
}

const LEAST_ROWS = 3
const MOST_COLUMNS = 30
const LONGEST = 400
const GAP = /\s{2,}/g

/**
 * Cells that stand below one another with at least two blanks between: at least three rows with as many cells, each column flush on one side.
 * The two centred columns of an official letterhead are none.
 */
export function columnTableAt(lines: readonly Line[], start: number): FoundTable | undefined {
  const rows: { readonly line: Line; readonly cells: readonly Cell[] }[] = []
  const ragged = [new Set<number>(), new Set<number>()] as const
  let rule: number | undefined
  if (listMark(lines[start]!.text)) return undefined
  let end = start
  for (; end < lines.length; end++) {
    const line = lines[end]!
    if (isBlank(line) || line.text.length > LONGEST || (end > start && line.beginsPage)) break
    if (rows.length === 1 && rule === undefined && line.text.split(/\s+/).every(isRuleLine)) {
      rule = rows.length
      continue
    }
    const cells = cellsOf(line)
    const first = rows[0]?.cells ?? cells
    if (cells.length < 2 || cells.length > MOST_COLUMNS || cells.length !== first.length) break
    cells.forEach((cell, i) => {
      if (cell.start !== first[i]!.start) ragged[0].add(i)
      if (cell.end !== first[i]!.end) ragged[1].add(i)
    })
    // to stop at the first row that breaks a column keeps a long row of lines from being looked at again and again
    if (cells.some((_, i) => ragged[0].has(i) && ragged[1].has(i))) break
    rows.push({ line, cells })
  }
  if (rows.length < LEAST_ROWS) return undefined
  return table(
    rows.map(({ line, cells }, i): FoundRow => ({ line, cells: cells.map(({ text }) => text), header: rule !== undefined && i === 0 })),
    end,
  )
}

function cellsOf(line: Line): readonly Cell[] {
  const cells: Cell[] = []
  let from = 0
  let column = line.indent
  const add = (text: string) => {
    const end = column + columns(text)
    cells.push({ text, start: column, end })
    column = end
  }
  for (const gap of line.text.matchAll(GAP)) {
    add(line.text.slice(from, gap.index))
    column += gap[0].length
    from = gap.index + gap[0].length
  }
  add(line.text.slice(from))
  return cells
}
