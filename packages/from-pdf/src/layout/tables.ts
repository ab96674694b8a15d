import type { Glyph, Link, PageContent } from '../page/content.ts'
import type { CellEntry, TableEntry } from './entry.ts'
import { findGrids, type Grid, type GridCell } from './grid.ts'
import { type Thing, thingOf } from './lay-out.ts'
import { findLines } from './line.ts'
import { findPieces, type Piece } from './piece.ts'

/** The tables of a page, and the letters outside of them. */
export interface FoundTables {
  readonly tables: readonly Thing[]
  readonly rest: readonly Piece[]
}

/** Find tables by their lines. Only tables with words in at least two cells count: frames and forms stay text. */
export function findTables(pieces: readonly Piece[], { strokes, number }: PageContent, links: readonly Link[]): FoundTables {
  const tables: Thing[] = []
  let rest = pieces
  for (const grid of findGrids(strokes)) {
    const inside = rest.filter((piece) => isIn(grid.box, (piece.left + piece.right) / 2, piece.y - piece.size * 0.3))
    const words = glyphsByCell(inside, grid)
    if (words.size < 2) continue
    const entry = tableOf(grid, words, number, links)
    tables.push(thingOf(entry, grid.box))
    const gone = new Set(inside)
    rest = rest.filter((piece) => !gone.has(piece))
  }
  return { tables, rest }
}

/** A piece may go over a line between two cells: its letters are dealt out one by one. */
function glyphsByCell(pieces: readonly Piece[], grid: Grid): Map<GridCell, Glyph[]> {
  const words = new Map<GridCell, Glyph[]>()
  for (const piece of pieces) {
    let last: GridCell | undefined
    for (const glyph of piece.glyphs) {
      const x = glyph.x + glyph.width / 2
      const y = glyph.y - glyph.size * 0.3
      const cell: GridCell | undefined =
        last && isIn(last.box, x, y) ? last : (grid.cells.find(({ box }) => isIn(box, x, y)) ?? last ?? grid.cells[0])
      if (!cell) continue
      last = cell
      const own = words.get(cell)
      if (own) own.push(glyph)
      else words.set(cell, [glyph])
    }
  }
  return words
}

function tableOf(grid: Grid, words: ReadonlyMap<GridCell, readonly Glyph[]>, page: number, links: readonly Link[]): TableEntry {
  const cellOf = (cell: GridCell): CellEntry => {
    const lines = findLines(findPieces(words.get(cell) ?? []), page, links)
    return { entries: lines.length > 0 ? [{ type: 'region', lines }] : [], columns: cell.columns, rows: cell.rows, header: false }
  }
  const rows = Array.from({ length: grid.rows }, (_, row) => ({
    header: false,
    cells: grid.cells.filter((cell) => cell.row === row).map(cellOf),
  }))
  return { type: 'table', rows: rows.filter(({ cells }) => cells.length > 0), top: grid.box.top }
}

function isIn({ left, right, top, bottom }: Grid['box'], x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom
}
