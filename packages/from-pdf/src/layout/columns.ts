import type { Piece } from './piece.ts'

/** In points. */
const BIN = 1
const FEWEST_LINES = 3
const MOST_REGIONS = 400
/** A page with more pieces is read in rows. */
const MOST_PIECES = 6000

/** The band of a region where nothing crosses the gutter. */
interface Gutter {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** Split what stands on a page into regions of one column each, in reading order. */
export function findRegions(pieces: readonly Piece[]): (readonly Piece[])[] {
  const done: (readonly Piece[])[] = []
  const open: (readonly Piece[])[] = [pieces]
  while (open.length > 0) {
    const region = open.pop()!
    const gutter = done.length + open.length < MOST_REGIONS && region.length <= MOST_PIECES ? findGutter(region) : undefined
    if (!gutter) {
      if (region.length > 0) done.push(region)
      continue
    }
    const above: Piece[] = []
    const below: Piece[] = []
    const left: Piece[] = []
    const right: Piece[] = []
    for (const piece of region) {
      if (piece.y <= gutter.top) above.push(piece)
      else if (piece.y > gutter.bottom) below.push(piece)
      else if (piece.right <= gutter.x) left.push(piece)
      else right.push(piece)
    }
    open.push(below, right, left, above)
  }
  return done
}

function findGutter(pieces: readonly Piece[]): Gutter | undefined {
  if (pieces.length < FEWEST_LINES * 2) return undefined
  const sorted = [...pieces].sort((a, b) => a.top - b.top)
  const left = Math.min(...sorted.map((one) => one.left))
  const right = Math.max(...sorted.map((one) => one.right))
  const bottom = Math.max(...sorted.map((one) => one.bottom))
  const sizes = sorted.flatMap(({ size }) => (size > 0 ? [size] : [])).sort((a, b) => a - b)
  const em = sizes[sizes.length >> 1] ?? 10
  const count = Math.ceil((right - left) / BIN)
  if (!(count > 10 && count < 10_000)) return undefined
  const spans: { top: number; bottom: number }[][] = Array.from({ length: count }, () => [])
  for (const piece of sorted) {
    const last = Math.min(count - 1, Math.ceil((piece.right - left) / BIN))
    for (let bin = Math.max(0, Math.floor((piece.left - left) / BIN)); bin <= last; bin += 1) spans[bin]!.push(piece)
  }
  const free = spans.map((crossing) => freeGaps(crossing, sorted[0]!.top, bottom, em * 3))
  let best: (Gutter & { score: number }) | undefined
  for (let bin = 1; bin < count; bin += 1) {
    for (const gap of free[bin]!) {
      const width = freeWidth(free, bin, gap, em)
      if (width * BIN < Math.max(5, em * 0.5)) continue
      const score = (gap.bottom - gap.top) * (1 + Math.min(width * BIN, em * 3) / 1000)
      if (best && score <= best.score) continue
      const gutter = fit(sorted, { x: left + (bin + width / 2) * BIN, ...gap }, em)
      if (gutter) best = { ...gutter, score }
    }
  }
  return best
}

/** Where nothing crosses, between `top` and `bottom`. */
function freeGaps(crossing: readonly { top: number; bottom: number }[], top: number, bottom: number, least: number) {
  const gaps: { top: number; bottom: number }[] = []
  let from = top
  for (const one of crossing) {
    if (one.top - from >= least) gaps.push({ top: from, bottom: one.top })
    from = Math.max(from, one.bottom)
  }
  if (bottom - from >= least) gaps.push({ top: from, bottom })
  return gaps
}

/** For how many bins to the right about the same gap is free. */
function freeWidth(
  free: readonly (readonly { top: number; bottom: number }[])[],
  bin: number,
  gap: { top: number; bottom: number },
  em: number,
) {
  let width = 1
  while (free[bin + width]?.some((one) => one.top <= gap.top + em && one.bottom >= gap.bottom - em)) width += 1
  return width
}

/** The gutter, cut down to where text in full lines stands beside it; rows of tables and lists of figures do not. */
function fit(pieces: readonly Piece[], { x, top, bottom }: Gutter, em: number): Gutter | undefined {
  const inside = pieces.filter((one) => one.y > top && one.y <= bottom + 0.01)
  if (inside.some((one) => one.left < x && one.right > x)) return undefined
  const widths = { left: x - Math.min(...inside.map((one) => one.left)), right: Math.max(...inside.map((one) => one.right)) - x }
  const bands = bandsOf(inside, em)
  while (bands.length > 0 && !isBeside(bands[0]!, x, widths, em)) bands.shift()
  while (bands.length > 0 && !isBeside(bands.at(-1)!, x, widths, em)) bands.pop()
  const kept = bands.flat()
  const left = sideOf(kept.filter((one) => one.right <= x))
  const right = sideOf(kept.filter((one) => one.left >= x))
  if (!left || !right || !(left.full || right.full)) return undefined
  // rows: both sides stop together again and again
  if (bands.length > 2 && Math.max(left.lines, right.lines) / bands.length < 2.5) return undefined
  const first = Math.min(...kept.map((one) => one.y))
  return { x, top: first - 0.01, bottom: Math.max(...kept.map((one) => one.y)) }
}

/** Pieces between gaps that go across both sides. */
function bandsOf(pieces: readonly Piece[], em: number): Piece[][] {
  const bands: Piece[][] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const piece of [...pieces].sort((a, b) => a.top - b.top)) {
    if (piece.top - bottom > 0.55 * em) bands.push([])
    bands.at(-1)!.push(piece)
    bottom = Math.max(bottom, piece.bottom)
  }
  return bands
}

/** Text on both sides, or on one side in lines that reach the gutter: the end of the longer column. */
function isBeside(band: readonly Piece[], x: number, widths: { readonly left: number; readonly right: number }, em: number): boolean {
  const left = sideOf(
    band.filter((one) => one.right <= x),
    1,
    widths.left,
  )
  const right = sideOf(
    band.filter((one) => one.left >= x),
    1,
    widths.right,
  )
  if (left && right) return left.full || right.full
  // a title that stands below two columns is not the end of one
  return (left ?? right)?.full === true && band.every((one) => one.size < em * 1.1)
}

function sideOf(pieces: readonly Piece[], fewest = FEWEST_LINES, least = 0): { lines: number; full: boolean } | undefined {
  const lines = new Map<number, { left: number; right: number; letters: number }>()
  for (const piece of pieces) {
    if (piece.size === 0) continue
    const key = Math.round(piece.y / (piece.size * 0.5))
    const line = lines.get(key) ?? { left: piece.left, right: piece.right, letters: 0 }
    lines.set(key, {
      left: Math.min(line.left, piece.left),
      right: Math.max(line.right, piece.right),
      letters: line.letters + piece.glyphs.length,
    })
  }
  if (lines.size < fewest) return undefined
  const rows = [...lines.values()]
  const width = Math.max(least * 0.9, Math.max(...rows.map((one) => one.right)) - Math.min(...rows.map((one) => one.left)))
  const full = rows.filter((one) => one.right - one.left > width * 0.6).length
  const letters = rows.reduce((sum, one) => sum + one.letters, 0) / rows.length
  return { lines: rows.length, full: full >= rows.length * 0.5 && letters >= 14 }
}
