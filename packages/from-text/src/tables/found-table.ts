import type { ManuscriptTable } from '@bantin/drafting'
import { type Line, placeOf } from '../lines/line.ts'

/** A table that was found in the lines. */
export interface FoundTable {
  readonly table: ManuscriptTable
  /** The index behind its last line. */
  readonly end: number
}

/** A row: the text of its cells, and the line that it begins on. */
export interface FoundRow {
  readonly cells: readonly string[]
  readonly line: Line
  readonly header?: boolean | undefined
}

/** A table of the manuscript. A row that is short of cells gets empty ones. */
export function table(rows: readonly FoundRow[], end: number): FoundTable {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return {
    end,
    table: {
      type: 'table',
      place: placeOf(rows[0]!.line),
      rows: rows.map(({ cells, line, header = false }) => ({
        header,
        cells: Array.from({ length: columns }, (_, i) => ({
          columns: 1,
          rows: 1,
          blocks: cells[i] ? [{ type: 'paragraph', inlines: [{ type: 'text', text: cells[i] }], place: placeOf(line) }] : [],
        })),
      })),
    },
  }
}
