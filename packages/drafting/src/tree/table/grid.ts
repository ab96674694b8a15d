import type { ManuscriptCell, ManuscriptTable } from '../../manuscript/block.ts'

/** The most columns and cells that a table may have: a merged cell may claim to cover any number. */
const MAX_COLUMNS = 200
const MAX_CELLS = 200_000

/** A table with a place for each row and column. Where a merged cell covers a place it is empty. */
export interface Grid {
  readonly rows: readonly (readonly (ManuscriptCell | undefined)[])[]
  /** `row:column` of the merged cells, from 1, with how many rows and columns they cover. */
  readonly merged: readonly { row: number; column: number; rows: number; columns: number }[]
}

/** Lay a table out. No cell is dropped: where rows are too long, they go on beyond the bounds. */
export function layOut({ rows }: ManuscriptTable): Grid {
  const grid: (ManuscriptCell | undefined)[][] = rows.map(() => [])
  const taken: Set<number>[] = rows.map(() => new Set())
  const merged: { row: number; column: number; rows: number; columns: number }[] = []
  let width = 0
  let cells = 0
  rows.forEach((row, y) => {
    const covered = taken[y] as Set<number>
    let x = 0
    for (const cell of row.cells) {
      while (covered.has(x)) x++
      const room = cells < MAX_CELLS
      const columns = room ? Math.max(1, Math.min(cell.columns, MAX_COLUMNS - x)) : 1
      const height = room ? Math.max(1, Math.min(cell.rows, rows.length - y)) : 1
      ;(grid[y] as (ManuscriptCell | undefined)[])[x] = cell
      for (let below = y; below < y + height; below++)
        for (let beside = x; beside < x + columns; beside++) {
          taken[below]?.add(beside)
          cells++
        }
      if (columns > 1 || height > 1) merged.push({ row: y + 1, column: x + 1, rows: height, columns })
      x += columns
    }
    width = Math.max(width, ...(taken[y]?.size ? [highest(taken[y] as Set<number>) + 1] : [0]))
  })
  return { rows: grid.map((row) => Array.from({ length: width }, (_, x) => row[x])), merged }
}

function highest(numbers: ReadonlySet<number>): number {
  let result = 0
  for (const one of numbers) if (one > result) result = one
  return result
}
