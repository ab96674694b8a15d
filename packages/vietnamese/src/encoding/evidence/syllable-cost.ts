import { TONES } from '../letters.ts'
import { COMMON } from './common.ts'
import { ONSETS, RIMES, STOPPED_COST, TONE_COSTS } from './rimes.ts'

const VOWEL = /[aăâeêioôơuưy]/
const FRONT = /^[eéèẻẽẹêếềểễệiíìỉĩịyýỳỷỹỵ]/
const LONGEST = 8
// a syllable that is not among the common ones
const RARE = 0.5

interface Model {
  readonly onsets: ReadonlyMap<string, number>
  readonly rimes: ReadonlyMap<string, number>
  readonly common: ReadonlyMap<string, number>
}

let model: Model | undefined

/**
 * How unlikely a word is as a Vietnamese syllable, in nats; Infinity when it is none. The word is in NFC and lower case.
 * Of a syllable that is not common, onset, rime and tone count apart.
 */
export function syllableCost(word: string): number {
  if (word.length > LONGEST) return Number.POSITIVE_INFINITY
  model ??= build()
  const common = model.common.get(word)
  if (common !== undefined) return common
  let best = Number.POSITIVE_INFINITY
  for (let length = Math.min(3, word.length - 1); length >= 0; length--) {
    const onset = model.onsets.get(word.slice(0, length))
    if (onset === undefined) continue
    const rest = word.slice(length)
    const rime = model.rimes.get(rest)
    if (rime !== undefined && fits(word, length, rest)) best = Math.min(best, onset + rime)
  }
  return best + RARE
}

/** Every rime with every tone that it can have, in each way of writing it. */
export function tonedRimes(): Iterable<string> {
  model ??= build()
  return model.rimes.keys()
}

/** c, g, ng stand before back vowels; k, gh, ngh before front vowels; gì is g and ì. */
function fits(word: string, length: number, rest: string): boolean {
  const last = word.charAt(length - 1)
  if (length === 0) return true
  const front = FRONT.test(rest)
  if (last === 'k' && length === 1) return front
  if (last === 'h' && (word.startsWith('gh') || word.startsWith('ngh'))) return front
  if (last === 'c' || (last === 'g' && word.startsWith('ng'))) return !front
  return last !== 'g' || !front || 'iíìỉĩị'.includes(rest.charAt(0))
}

function build(): Model {
  const onsets = new Map<string, number>()
  for (const [cost, list] of ONSETS) for (const onset of list.split(' ')) onsets.set(onset, cost)
  const rimes = new Map<string, number>()
  for (const [cost, list] of RIMES) {
    for (const rime of list.split(' ')) {
      const stopped = /[cpt]$|ch$/.test(rime)
      if (!stopped) rimes.set(rime, cost + (TONE_COSTS[0] as number))
      for (const at of tonePlaces(rime)) {
        for (let tone = 0; tone < 5; tone++) {
          if (stopped && tone % 4 !== 0) continue
          const toned = (rime.slice(0, at + 1) + TONES.charAt(tone) + rime.slice(at + 1)).normalize('NFC')
          rimes.set(toned, cost + (stopped ? STOPPED_COST : (TONE_COSTS[tone + 1] as number)))
        }
      }
    }
  }
  const common = new Map<string, number>()
  for (const [cost, list] of COMMON) for (const syllable of list.split(' ')) common.set(syllable, cost)
  return { onsets, rimes, common }
}

/** The letters of a rime that can carry its tone: both in oa, oe, uy, which are written two ways. */
export function tonePlaces(rime: string): number[] {
  for (let at = rime.length - 1; at >= 0; at--) if ('ăâêôơư'.includes(rime.charAt(at))) return [at]
  let vowels = 0
  while (vowels < rime.length && VOWEL.test(rime.charAt(vowels))) vowels++
  if (vowels === 1) return [0]
  if (vowels > 2 || vowels < rime.length) return [1]
  return /^(?:oa|oe|uy)$/.test(rime) ? [0, 1] : [0]
}
