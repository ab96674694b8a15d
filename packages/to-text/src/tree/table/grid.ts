import { columns } from '../../characters/columns.ts'
import type { Side } from '../../lines/pad.ts'

/** The words of a table. The first row names the columns. */
export interface Grid {
  readonly rows: readonly (readonly string[])[]
  /** On which side the words of each column stand. */
  readonly sides: readonly Side[]
}

/** Blanks between two columns. */
export const GAP = 2

/** How wide each column is. */
export function widthsOf({ rows, sides }: Grid): number[] {
  const widths = sides.map(() => 1)
  for (const row of rows) for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 1, columns(cell))
  return widths
}

/** True when the columns of a table stand side by side in a line. */
export function fits(grid: Grid, width: number): boolean {
  const widths = widthsOf(grid)
  return widths.reduce((sum, one) => sum + one, 0) + GAP * (widths.length - 1) <= width
}
