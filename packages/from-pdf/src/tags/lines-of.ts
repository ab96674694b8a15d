import { type Line, makeLine } from '../layout/line.ts'
import type { Piece } from '../layout/piece.ts'
import type { Link } from '../page/content.ts'

/** Lines of pieces in the order of the tags: a piece that is lower, or further left, begins a new one. */
export function linesOf(pieces: readonly Piece[], page: number, links: readonly Link[]): Line[] {
  const rows: Piece[][] = []
  for (const piece of pieces) {
    const row = rows.at(-1)
    const main = row?.reduce((a, b) => (b.size > a.size ? b : a))
    const together =
      row && main && Math.abs(piece.y - main.y) < 0.45 * Math.max(piece.size, main.size) && piece.left > row.at(-1)!.left - piece.size
    if (together) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => makeLine(row, page, links))
}
