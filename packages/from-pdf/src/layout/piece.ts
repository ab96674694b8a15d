import type { Glyph } from '../page/content.ts'

/** Letters that were drawn one behind the other on one base line. */
export interface Piece {
  readonly glyphs: readonly Glyph[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** The base line. */
  readonly y: number
  readonly size: number
}

/** A gap that is wider may be one between columns. In widths of the letter “m”. */
const WIDEST_GAP = 0.85
/** Marks above letters step back. */
const WIDEST_STEP_BACK = 0.7

/** Put letters together as they were drawn. Spaces at both ends are dropped. */
export function findPieces(glyphs: readonly Glyph[]): Piece[] {
  const pieces: Piece[] = []
  let current: Glyph[] = []
  let right = 0
  const close = () => {
    const piece = pieceOf(current)
    if (piece) pieces.push(piece)
    current = []
  }
  for (const glyph of glyphs) {
    const first = current[0]
    const size = Math.max(glyph.size, first?.size ?? 0)
    const apart =
      first !== undefined &&
      (Math.abs(glyph.y - first.y) > 0.1 * size ||
        glyph.x - right > WIDEST_GAP * size ||
        right - glyph.x > WIDEST_STEP_BACK * size + glyph.width ||
        glyph.mark !== first.mark ||
        glyph.artifact !== first.artifact)
    if (apart) close()
    right = current.length === 0 ? glyph.x + glyph.width : Math.max(right, glyph.x + glyph.width)
    current.push(glyph)
  }
  close()
  return pieces
}

function pieceOf(glyphs: readonly Glyph[]): Piece | undefined {
  const inked = (glyph: Glyph) => glyph.text.trim() !== ''
  const from = glyphs.findIndex(inked)
  if (from < 0) return undefined
  const kept = glyphs.slice(from, glyphs.findLastIndex(inked) + 1)
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let size = 0
  for (const glyph of kept) {
    left = Math.min(left, glyph.x)
    right = Math.max(right, glyph.x + glyph.width)
    size = Math.max(size, glyph.size)
  }
  const y = kept[0]!.y
  return { glyphs: kept, left, right, top: y - 0.75 * size, bottom: y + 0.25 * size, y, size }
}
