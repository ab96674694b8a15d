import type { Candidate } from './emission.ts'
import type { Words } from './words.ts'

/** What it costs to enter a legacy encoding, in nats: the more, the more evidence it takes. */
export interface Caution {
  readonly atStart: number
  readonly atLine: number
  readonly inLine: number
  /** How much likelier its word must be where a run has only one, however often. */
  readonly oneWord: number
}

const LEAVE_IN_LINE = 7
const LEAVE_AT_LINE = 3
const LEAVE_OTHER = 1
const AT_END = 1
const OTHER_LANGUAGE = { atStart: 1, atLine: 1, inLine: 3 }

/**
 * The likeliest encoding of every word: -1 for Unicode, else the index of a candidate. Words speak, changes cost (Viterbi).
 * One state more than there are candidates stands for text in another language.
 */
export function follow(words: Words, candidates: readonly Candidate[], caution: Caution): Int8Array {
  const other = candidates.length
  const states = other + 1
  const { count, opens, ids, lexicon } = words
  const { gains } = lexicon
  const rarity = Float64Array.from({ length: states }, (_, s) => candidates[s]?.rarity ?? 0)
  const enterInLine = rarity.map((rare, s) => rare + (s === other ? OTHER_LANGUAGE.inLine : caution.inLine))
  const enterAtLine = rarity.map((rare, s) => rare + (s === other ? OTHER_LANGUAGE.atLine : caution.atLine))
  const scores = rarity.map((rare, s) => -rare - (s === other ? OTHER_LANGUAGE.atStart : caution.atStart))
  let unicode = 0
  // the best score of a candidate at the word before, and whose it is
  let top = Number.NEGATIVE_INFINITY
  let best = -1
  // where Unicode came from: -1 itself, else a state; and which states were entered at this word
  const from = new Int8Array(count)
  const entered = new Uint16Array(count)
  for (let i = 0; i < count; i++) {
    const line = opens[i] === 1
    let source = -1
    let leaving = unicode
    if (i > 0) {
      const cost = line ? LEAVE_AT_LINE : LEAVE_IN_LINE
      if (top - cost > leaving) {
        leaving = top - cost
        source = best
      }
      const score = (scores[other] as number) - LEAVE_OTHER
      if (score > leaving) {
        leaving = score
        source = other
      }
    }
    unicode = leaving
    from[i] = source
    const enter = line ? enterAtLine : enterInLine
    const base = (ids[i] as number) * states
    const outside = i > 0 ? unicode : Number.NEGATIVE_INFINITY
    let mask = 0
    top = Number.NEGATIVE_INFINITY
    for (let s = 0; s < states; s++) {
      let score = scores[s] as number
      const entering = outside - (enter[s] as number)
      if (entering > score) {
        score = entering
        mask |= 1 << s
      }
      score += gains[base + s] as number
      scores[s] = score
      if (score > top && s < other) {
        top = score
        best = s
      }
    }
    entered[i] = mask
  }
  return trace(scores, unicode, from, entered, other)
}

function trace(scores: Float64Array, unicode: number, from: Int8Array, entered: Uint16Array, other: number): Int8Array {
  let state = -1
  let top = unicode
  scores.forEach((score, s) => {
    const ended = s === other ? score : score - AT_END
    if (ended > top) {
      top = ended
      state = s
    }
  })
  const result = new Int8Array(from.length)
  for (let i = from.length - 1; i >= 0; i--) {
    result[i] = state === other ? -1 : state
    if (state < 0 || ((entered[i] as number) >> state) & 1) state = from[i] as number
  }
  return result
}
