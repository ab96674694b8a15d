import { TITLE_END } from '../files/format.ts'
import type { QueryUnit } from '../query/parse-query.ts'
import { bestOf, type Found } from './found.ts'
import { inOrder, shortestWindow } from './window.ts'

export interface Ranked {
  readonly document: number
  readonly score: number
  /** Whether all words are written as they were typed. */
  readonly exact: boolean
}

/** How near words stand: 3 one behind the other as typed, 2 in a clause, 1 in a paragraph or so, 0 farther apart. */
const CLAUSE = 5
const PARAGRAPH = 30

/**
 * Weighs a document: how its words agree with what was typed, then whether its title is just that, then how near the words stand, then how
 * many stand in the title. Documents are compared among those with as many of the words.
 */
export function rank(document: number, units: readonly QueryUnit[], found: readonly Found[], titleLength: number): Ranked {
  const present = units.map((unit, i) => ({ unit, places: found[i]!.get(document) })).filter(({ places }) => places !== undefined)
  const best = present.map(({ places }) => bestOf(places!))
  const offsets: number[] = []
  let length = 0
  for (const { unit } of present) {
    offsets.push(length)
    length += unit.words.length
  }
  const titles = best.map(({ at }) => at.filter((place) => place < TITLE_END))
  const bodies = best.map(({ at }) => at.filter((place) => place >= TITLE_END))
  const inTitle = titles.filter((places) => places.length > 0).length
  const whole = length === titleLength && inOrder(titles, offsets) === 0 ? 1 : 0
  const nearness = Math.max(nearnessOf(titles, offsets, length), nearnessOf(bodies, offsets, length))
  const levels = best.reduce((sum, { level }) => sum + level, 0)
  return { document, score: ((levels * 2 + whole) * 4 + nearness) * 32 + inTitle, exact: best.every(({ level }) => level === 3) }
}

function nearnessOf(lists: readonly (readonly number[])[], offsets: readonly number[], length: number): number {
  const window = shortestWindow(lists)
  if (!window) return 0
  // Words that follow one another stand as near as can be
  if (window.span <= offsets[offsets.length - 1]! && inOrder(lists, offsets) !== undefined) return 3
  if (window.span <= length + CLAUSE) return 2
  return window.span <= length + PARAGRAPH ? 1 : 0
}
