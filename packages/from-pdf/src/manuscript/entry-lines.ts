import type { Entry } from '../layout/entry.ts'
import type { Line } from '../layout/line.ts'

/** All lines of an entry, those in tables too. */
export function entryLines(entry: Entry): readonly Line[] {
  if (entry.type === 'picture') return []
  if (entry.type !== 'table') return entry.lines
  return entry.rows.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries.flatMap(entryLines)))
}
