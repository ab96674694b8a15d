import type { Drawn, Link } from '../page/content.ts'
import { findRegions } from './columns.ts'
import type { Entry } from './entry.ts'
import { findLines } from './line.ts'
import type { Piece } from './piece.ts'

/** Something that stands on the page as a whole: a picture, a table. */
export interface Thing {
  readonly entry: Entry
  readonly piece: Piece
}

/** A thing as a piece without letters, so that columns are found around it. */
export function thingOf(entry: Entry, { left, top, right, bottom }: Drawn['box']): Thing {
  return { entry, piece: { glyphs: [], left, top, right, bottom, y: (top + bottom) / 2, size: 0 } }
}

/** What stands on an untagged page, in reading order. */
export function layOut(pieces: readonly Piece[], things: readonly Thing[], page: number, links: readonly Link[]): Entry[] {
  const byPiece = new Map(things.map(({ piece, entry }) => [piece, entry]))
  return findRegions([...pieces, ...things.map(({ piece }) => piece)]).flatMap((region): Entry[] => {
    const lines = findLines(
      region.filter((piece) => piece.glyphs.length > 0),
      page,
      links,
    )
    const inside = region.filter((piece) => byPiece.has(piece)).sort((a, b) => a.top - b.top)
    const entries: Entry[] = []
    let from = 0
    for (const piece of inside) {
      const middle = Math.min((piece.top + piece.bottom) / 2, piece.top + 20)
      const found = lines.findIndex((line, i) => i >= from && line.y > middle)
      const to = found < 0 ? lines.length : found
      if (to > from) entries.push({ type: 'region', lines: lines.slice(from, to) })
      entries.push(byPiece.get(piece)!)
      from = to
    }
    if (from < lines.length) entries.push({ type: 'region', lines: lines.slice(from) })
    return entries
  })
}
