import { isFull, type Layout } from '../lines/layout.ts'
import { isBlank, type Line } from '../lines/line.ts'
import { endsSentence, goesOn, isCapitals } from '../lines/sentence.ts'

/** What a line end means. */
export type LineEnd = 'paragraph' | 'joined' | 'perhaps-joined'

// a line that is nearly as long as the longest
const NEARLY = 0.8
/** A line of at least so many letters, whose sentence goes on below, was broken by hand: also in files without a column. */
export const HAND_BROKEN = 45

/**
 * Whether a paragraph goes on behind a line end.
 *
 * @param last the paragraph's last line so far
 * @param next the line behind it
 * @param body the indent of the paragraph's lines but the first, where there is one
 */
export function lineEnd(last: Line, next: Line, body: number | undefined, { width, separated, join }: Layout): LineEnd {
  if (!join || isBlank(next)) return 'paragraph'
  const small = goesOn(next.text)
  const ended = endsSentence(last.text)
  const inside = small && !ended
  if (next.afterGap) return inside ? 'joined' : 'paragraph'
  const indented = next.indent >= (body ?? last.indent) + 2
  if (width === undefined || last.width > width) return inside && last.text.length >= HAND_BROKEN ? 'perhaps-joined' : 'paragraph'
  const full = isFull(last, next, width)
  if (indented && !(full && inside)) return 'paragraph'
  if (isCapitals(last.text) && !isCapitals(next.text) && !small) return 'paragraph'
  if (full) return small || !ended || separated ? 'joined' : 'perhaps-joined'
  if (last.width >= width * NEARLY) return small || !ended ? 'perhaps-joined' : 'paragraph'
  return inside && last.width >= width / 2 ? 'perhaps-joined' : 'paragraph'
}
