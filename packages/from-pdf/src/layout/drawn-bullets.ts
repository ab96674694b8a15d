import type { Box } from '../page/matrix.ts'
import type { Piece } from './piece.ts'

const BULLET = '•'
/** In sizes of the letters behind it: how large a bullet is, how far from its words, and what is free before it. */
const LARGEST = 0.65
const SMALLEST = 0.15
const NEAREST = 0.1
const FARTHEST = 2.5
const FREE = 1
/** In points; pieces are looked for in rows of this height. */
const ROW = 16

/** Take bullets that are drawn and not written for letters of the line behind them: dots at its begin, as high as small letters are. */
export function withDrawnBullets(pieces: readonly Piece[], dots: readonly Box[]): readonly Piece[] {
  if (dots.length === 0) return pieces
  const rows = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const row = Math.floor(piece.y / ROW)
    const own = rows.get(row)
    if (own) own.push(piece)
    else rows.set(row, [piece])
  }
  const marked = new Map<Piece, Piece>()
  for (const dot of dots) {
    const row = Math.floor(dot.bottom / ROW)
    const near = [row - 1, row, row + 1].flatMap((one) => rows.get(one) ?? []).filter((piece) => isBeside(dot, piece))
    const behind = near.filter((piece) => piece.left >= dot.right).reduce<Piece | undefined>(nearer, undefined)
    if (behind && isBullet(dot, behind, near)) marked.set(behind, withBullet(behind, dot))
  }
  return pieces.map((piece) => marked.get(piece) ?? piece)
}

const nearer = (best: Piece | undefined, piece: Piece): Piece => (best && best.left <= piece.left ? best : piece)

function isBeside({ top, bottom }: Box, { y, size }: Piece): boolean {
  const height = (y - (top + bottom) / 2) / (size || 1)
  return height > 0.1 && height < 0.6
}

function isBullet(dot: Box, { left, size }: Piece, near: readonly Piece[]): boolean {
  const side = (dot.right - dot.left) / size
  const gap = (left - dot.right) / size
  if (side < SMALLEST || side > LARGEST || gap < NEAREST || gap > FARTHEST) return false
  return near.every((piece) => piece.left >= dot.right || piece.right < dot.left - FREE * size)
}

function withBullet(piece: Piece, { left, right }: Box): Piece {
  const [first] = piece.glyphs
  const bullet = { ...first!, text: BULLET, x: left, width: right - left }
  // one piece, so that bullets are never a column of their own
  return { ...piece, glyphs: [bullet, ...piece.glyphs], left }
}
