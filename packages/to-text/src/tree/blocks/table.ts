import type { Table } from 'mdast'
import { type Block, isFlowing } from '../state.ts'
import { columnLines } from '../table/column-lines.ts'
import { fits, type Grid } from '../table/grid.ts'
import { recordLines } from '../table/record-lines.ts'

/** A table: in columns where they fit, else row by row. */
export const table: Block<Table> = (node, state) => {
  const rows = node.children.map((row) => row.children.map((cell) => state.phrasing(cell.children, state).replace(/\s*\n\s*/g, ' ')))
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const sides = Array.from({ length: count }, (_, column) => node.align?.[column] ?? 'left')
  const grid: Grid = { rows, sides }
  return !isFlowing(state) && fits(grid, state.width) ? columnLines(grid) : recordLines(grid, state)
}
