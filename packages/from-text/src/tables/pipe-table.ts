import { isBlank, type Line } from '../lines/line.ts'
import { type FoundRow, type FoundTable, table } from './found-table.ts'

const MOST_COLUMNS = 60
// above the first row
const MOST_BORDERS = 2
const BORDER = /^[+|]?[-=+:|\s]*[-=][-=+:|\s]*$/
const DRAWN = /[│┃║]|[┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬─━═]/

/** Cells between `|`, with or without lines of `-` and `+` or of box-drawing signs: at least two rows with as many cells. */
export function pipeTableAt(lines: readonly Line[], start: number): FoundTable | undefined {
  const rows: (FoundRow & { readonly group: number })[] = []
  const borders: number[] = []
  let count: number | undefined
  let end = start
  for (; end < lines.length; end++) {
    const line = lines[end]!
    if (isBlank(line) || (end > start && line.beginsPage)) break
    const text = plain(line.text)
    if (isBorder(text)) {
      borders.push(rows.length)
      if (rows.length === 0 && borders.length > MOST_BORDERS) return undefined
      continue
    }
    const cells = cellsOf(text)
    if (!cells || (count !== undefined && cells.length !== count)) break
    count = cells.length
    rows.push({ line, cells, group: borders.length })
  }
  if (rows.length < 2 || (count ?? 0) < 2 || (rows.length < 3 && borders.length === 0)) return undefined
  const boxed = new Set(rows.map((row) => row.group)).size
  const merged = boxed > 2 || (boxed === 2 && borders[0] === 0 && borders.length > 3) ? mergeGroups(rows) : rows
  const head = borders.find((at) => at > 0)
  const headed = head !== undefined && head < rows.length && merged.length > 1
  return table(
    merged.map((row) => ({ ...row, header: headed && row.group === rows[0]!.group })),
    end,
  )
}

const plain = (text: string): string =>
  DRAWN.test(text)
    ? text
        .replace(/[│┃║]/g, '|')
        .replace(/[─━═]/g, '-')
        .replace(/[┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬]/g, '+')
    : text

const isBorder = (text: string): boolean => text.length < 1000 && /[+|]/.test(text) && BORDER.test(text)

function cellsOf(text: string): readonly string[] | undefined {
  if (!text.includes('|')) return undefined
  const inner = text.replace(/^\|/, '').replace(/\|$/, '')
  const cells = inner.split('|', MOST_COLUMNS + 1).map((cell) => cell.trim())
  return cells.length > 1 && cells.length <= MOST_COLUMNS ? cells : undefined
}

/** The lines between two borders are one row: their cells go on from line to line. */
function mergeGroups<Row extends FoundRow & { readonly group: number }>(rows: readonly Row[]): Row[] {
  const merged: { row: Row; cells: string[][] }[] = []
  for (const row of rows) {
    const last = merged.at(-1)
    if (last && last.row.group === row.group) for (const [i, cell] of row.cells.entries()) last.cells[i]!.push(cell)
    else merged.push({ row, cells: row.cells.map((cell) => [cell]) })
  }
  return merged.map(({ row, cells }) => ({ ...row, cells: cells.map((parts) => parts.filter(Boolean).join(' ')) }))
}
