import { tcvn3 } from '../tables/tcvn3.ts'
import { tcvn5712Vn2 } from '../tables/tcvn5712-vn2.ts'
import type { Choice } from './emission.ts'
import { type Caution, follow } from './follow.ts'
import type { Lexicon } from './lexicon.ts'
import { evidenceOf, findWords, type Words } from './words.ts'

/** Words in one legacy encoding, one behind the other. */
export interface LegacyRun {
  readonly start: number
  readonly end: number
  /** The id of the encoding. */
  readonly encoding: string
  /** Its place among the candidates. */
  readonly candidate: number
  /** The first word, and the one behind the last. */
  readonly from: number
  readonly to: number
  readonly words: Words
}

/** Find the runs of legacy text between two offsets. */
export function findRuns(text: string, from: number, to: number, choice: Choice, caution: Caution, lexicon: Lexicon): LegacyRun[] {
  const words = findWords(text, from, to, choice, lexicon)
  const states = follow(words, choice.candidates, caution)
  const runs: LegacyRun[] = []
  for (let first = 0; first < words.count; ) {
    const candidate = states[first] as number
    let last = first
    while (last + 1 < words.count && states[last + 1] === candidate) last++
    if (candidate >= 0 && isEnough(words, first, last, candidate, caution.oneWord)) {
      const start = words.starts[first] as number
      const end = words.ends[last] as number
      const { id } = choice.candidates[candidate]!.table
      runs.push({ start, end, encoding: id === tcvn3.id ? tcvnPart(text, start, end) : id, candidate, from: first, to: last + 1, words })
    }
    first = last + 1
  }
  return runs
}

/** Whether more than one word changes in a run, or one that says enough: a foreign word may happen to be a syllable in some encoding. */
function isEnough(words: Words, first: number, last: number, candidate: number, needed: number): boolean {
  let only: string | undefined
  for (let i = first; i <= last; i++) {
    const { readings, gains, letters } = evidenceOf(words, i)
    const reading = readings[candidate]!
    if (((letters >> candidate) & 1) === 0 || reading === only) continue
    if (only !== undefined || gains[candidate]! >= needed) return true
    only = reading
  }
  return needed < 0
}

// a capital vowel and a tone: B0–B4 behind other letters are ° ± ² ³ ´
const VOWEL_AND_TONE = /[AEIOUY¡¢£¤¥¦][°±²³´]/

/** TCVN3 and VN2 are one candidate: it is VN2 where a capital has a tone behind it, which VN3 has not. What else VN2 has more is read in TCVN3 too. */
function tcvnPart(text: string, start: number, end: number): string {
  return VOWEL_AND_TONE.test(text.slice(start, end)) ? tcvn5712Vn2.id : tcvn3.id
}
