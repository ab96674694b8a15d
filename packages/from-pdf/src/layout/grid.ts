import type { Box } from '../page/matrix.ts'

/** A cell of a ruled table: where it begins, how far it reaches, and its place on the page. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly box: Box
}

/** A ruled table. */
export interface Grid {
  readonly box: Box
  readonly rows: number
  readonly cells: readonly GridCell[]
}

const TOUCH = 2
const SAME = 3
const MOST_STROKES = 3000
const MOST_LINES = 200

/** Find the tables that lines draw: lines that touch, in at least two columns. */
export function findGrids(strokes: readonly Box[]): Grid[] {
  if (strokes.length < 5 || strokes.length > MOST_STROKES) return []
  return groupsOf(strokes).flatMap((group) => gridOf(group) ?? [])
}

/** Lines that touch one another, directly or by others. */
function groupsOf(strokes: readonly Box[]): Box[][] {
  const left = new Set(strokes)
  const groups: Box[][] = []
  for (const start of strokes) {
    if (!left.delete(start)) continue
    const group = [start]
    for (let i = 0; i < group.length; i += 1) {
      const one = group[i]!
      for (const other of left) {
        const apart =
          other.left > one.right + TOUCH ||
          other.right < one.left - TOUCH ||
          other.top > one.bottom + TOUCH ||
          other.bottom < one.top - TOUCH
        if (apart) continue
        left.delete(other)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}

function gridOf(strokes: readonly Box[]): Grid | undefined {
  const across = strokes.filter((one) => one.right - one.left > one.bottom - one.top)
  const down = strokes.filter((one) => one.right - one.left <= one.bottom - one.top)
  const xs = places(down.map((one) => (one.left + one.right) / 2))
  const ys = places(across.map((one) => (one.top + one.bottom) / 2))
  if (xs.length < 3 || ys.length < 2 || xs.length > MOST_LINES || ys.length > MOST_LINES) return undefined
  const wall = (column: number, row: number) => {
    const middle = (ys[row]! + ys[row + 1]!) / 2
    return down.some((one) => Math.abs((one.left + one.right) / 2 - xs[column]!) <= SAME && one.top <= middle && middle <= one.bottom)
  }
  const floor = (row: number, column: number) => {
    const middle = (xs[column]! + xs[column + 1]!) / 2
    return across.some((one) => Math.abs((one.top + one.bottom) / 2 - ys[row]!) <= SAME && one.left <= middle && middle <= one.right)
  }
  const cells: GridCell[] = []
  const taken = new Set<string>()
  for (let row = 0; row + 1 < ys.length; row += 1) {
    for (let column = 0; column + 1 < xs.length; column += 1) {
      if (taken.has(`${row} ${column}`)) continue
      let columns = 1
      while (column + columns + 1 < xs.length && !wall(column + columns, row) && !taken.has(`${row} ${column + columns}`)) columns += 1
      let rows = 1
      while (row + rows + 1 < ys.length && !floor(row + rows, column)) rows += 1
      for (let r = 0; r < rows; r += 1) for (let c = 0; c < columns; c += 1) taken.add(`${row + r} ${column + c}`)
      const box = { left: xs[column]!, right: xs[column + columns]!, top: ys[row]!, bottom: ys[row + rows]! }
      cells.push({ row, column, rows, columns, box })
    }
  }
  return { box: { left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)! }, rows: ys.length - 1, cells }
}

/** Places that are the same but for the thickness of a line. */
function places(values: readonly number[]): number[] {
  const found: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last === undefined || value - last > SAME) found.push(value)
  }
  return found
}
