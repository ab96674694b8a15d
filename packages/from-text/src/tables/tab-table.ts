import { listMark } from '../blocks/list-mark.ts'
import { isBlank, type Line } from '../lines/line.ts'
import { type FoundTable, table } from './found-table.ts'

const MOST_COLUMNS = 60

/** Cells between tabs: at least two rows of three columns, or three rows of two, all with as many tabs. */
export function tabTableAt(lines: readonly Line[], start: number): FoundTable | undefined {
  const first = cellsOf(lines[start]!)
  // list items whose mark a tab parts from the text
  if (!first || (first.length === 2 && listMark(`${first[0]} x`))) return undefined
  let end = start + 1
  while (end < lines.length && !lines[end]!.beginsPage && cellsOf(lines[end]!)?.length === first.length) end++
  const rows = lines.slice(start, end).map((line) => ({ line, cells: cellsOf(line) as readonly string[] }))
  if (rows.length < (first.length > 2 ? 2 : 3)) return undefined
  return table(rows, end)
}

function cellsOf(line: Line): readonly string[] | undefined {
  if (isBlank(line) || !line.text.includes('\t')) return undefined
  const tabs = line.raw.replace(/^ +/, '')
  const single = tabs.split('\t', MOST_COLUMNS + 1)
  const cells = tabs.startsWith('\t') ? line.text.split(/\t+/, MOST_COLUMNS + 1) : single
  return cells.length > 1 && cells.length <= MOST_COLUMNS ? cells.map((cell) => cell.trim()) : undefined
}
