import type { Units } from './units.ts'

const BASE = 0xffff
const MARK = 0x7f << 16
const TONES = 0x1f << 23

/** More repetitions than a language has. */
const MOST_REPETITIONS = 64

export interface Pattern {
  /** What must be equal: the letters without their marks. */
  keys: Uint32Array
  mask: number
  /** How much of the pattern still stands when it fails after n letters (Knuth, Morris and Pratt). */
  borders: Uint32Array
  /** The letters that have marks, which the text must have too. */
  marked: { at: number; mark: number; tones: number }[]
}

/** The pattern of a query. */
export function preparePattern({ units, count }: Units): Pattern {
  const query = units.slice(0, count)
  const marked = Array.from(query, (unit, at) => ({ at, mark: unit & MARK, tones: unit & TONES })).filter(({ mark, tones }) => mark | tones)
  const free = query.map((unit) => unit & BASE)
  const borders = bordersOf(free)
  // where the pattern occurs at almost every place, checking the marks of each would take time without bound: there all must be equal
  const period = count - (borders[count] ?? 0)
  if (marked.length > MOST_REPETITIONS && count > period * MOST_REPETITIONS) {
    return { keys: query, mask: BASE | MARK | TONES, borders: bordersOf(query), marked: [] }
  }
  return { keys: free, mask: BASE, borders, marked }
}

function bordersOf(keys: Uint32Array): Uint32Array {
  const borders = new Uint32Array(keys.length + 1)
  for (let i = 1, length = 0; i < keys.length; i++) {
    while (length > 0 && keys[i] !== keys[length]) length = borders[length]!
    if (keys[i] === keys[length]) length++
    borders[i + 1] = length
  }
  return borders
}

/** Calls `found` with each place of the pattern, the index of its first unit, until it has enough. */
export function findPattern(
  { keys, mask, borders, marked }: Pattern,
  { units, count }: Units,
  found: (at: number) => 'taken' | 'refused' | 'enough',
): void {
  const length = keys.length
  for (let i = 0, matched = 0; i < count; i++) {
    const key = units[i]! & mask
    while (matched > 0 && key !== keys[matched]) matched = borders[matched]!
    if (key === keys[matched]) matched++
    if (matched < length) continue
    const at = i - length + 1
    const answer = marked.every((letter) => hasMarks(units[at + letter.at]!, letter)) ? found(at) : 'refused'
    if (answer === 'enough') return
    // places that are taken do not overlap
    matched = answer === 'taken' ? 0 : borders[length]!
  }
}

const hasMarks = (unit: number, { mark, tones }: { mark: number; tones: number }): boolean =>
  (mark === 0 || (unit & MARK) === mark) && (unit & tones) === tones
