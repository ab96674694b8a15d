import { pad } from '../../lines/pad.ts'
import { GAP, type Grid, widthsOf } from './grid.ts'

const JOINING = /[\u00a0\u2007\u202f]/g

/** A table in columns, a line below their names. */
export function columnLines(grid: Grid): string[] {
  const widths = widthsOf(grid)
  const gap = ' '.repeat(GAP)
  const [head = [], ...body] = grid.rows
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => pad(row[column] ?? '', width, grid.sides[column]))
      .join(gap)
      .replace(JOINING, ' ')
      .trimEnd()
  const named = head.some((cell) => cell !== '')
  return [...(named ? [line(head), widths.map((width) => '-'.repeat(width)).join(gap)] : []), ...body.map(line)]
}
