import type { Place } from '../diagnostic.ts'
import { makeVisible } from './visible.ts'
import { blanksFor, columnsOf } from './width.ts'

/** A longer line is cut around the place; in characters. */
const LONGEST_LINE = 160
/** Characters that stay in front of the place where a line is cut. */
const LEAD = 60

/** How the parts of a frame are painted. */
export interface FramePaint {
  gutter(text: string): string
  underline(text: string): string
}

/**
 * The lines around a place, with the place underlined; of a place of several lines, the first. Nothing when the source has no
 * such line.
 *
 * @param lines the source, line by line
 * @param before how many lines to show above the place
 */
export function codeFrame(lines: readonly string[], place: Place, before: number, paint: FramePaint): string[] {
  const { line, column } = place.start
  const source = lines[line - 1]
  if (source === undefined) return []
  const first = Math.max(1, line - before)
  const row = (label: string, text: string) => paint.gutter(`  ${label.padStart(String(line).length)} │`) + (text ? ` ${text}` : '')
  const above = lines.slice(first - 1, line - 1).map((text, i) => row(String(first + i), excerpt(text, 0).text))
  const from = Math.min(column - 1, source.length)
  const to = place.end.line > line ? source.length : Math.min(place.end.column - 1, source.length)
  const { start, end, text } = excerpt(source, from)
  const blanks = blanksFor((start > 0 ? '…' : '') + makeVisible(source.slice(start, from)))
  const width = columnsOf(makeVisible(source.slice(from, Math.min(to, end))))
  return [...above, row(String(line), text), row('', blanks + paint.underline('^'.repeat(Math.max(1, width))))]
}

function excerpt(source: string, place: number): { start: number; end: number; text: string } {
  const wanted = source.length <= LONGEST_LINE || place <= LONGEST_LINE - LEAD ? 0 : place - LEAD
  const start = wanted === 0 ? 0 : letterBoundary(source, wanted)
  const end = letterBoundary(source, Math.min(source.length, start + LONGEST_LINE))
  const text = makeVisible(source.slice(start, end))
  return { start, end, text: (start > 0 ? '…' : '') + text + (end < source.length ? '…' : '') }
}

const BELONGS_TO_LETTER = /^(?:\p{M}|\p{Cf}|[\udc00-\udfff])/u

/** The next index at which no surrogate pair is torn and no mark loses its letter. */
function letterBoundary(source: string, index: number): number {
  let boundary = index
  while (BELONGS_TO_LETTER.test(source.charAt(boundary))) boundary++
  return boundary
}
