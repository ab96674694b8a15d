import { letterClass, toneless, withTone } from '../syllable/letters.ts'
import { type Reading, readSyllable } from '../syllable/read-syllable.ts'
import type { ToneStyle } from './style.ts'

/** più and its like: words with p are loans, and none of them has its mark misplaced so often as Italian is quoted. */
const ITALIAN = /^più$/i

/** One composed syllable with its tone mark where the style has it; `undefined` when it stands there, or when this is no syllable. */
export function placeTone(word: string, style: ToneStyle): string | undefined {
  const reading = readSyllable(word)
  if (reading === undefined || reading.tone === 0 || ITALIAN.test(word)) return undefined
  const seat = reading.onset + (style === 'first-vowel' ? reading.rime.first : reading.rime.main)
  return seat === reading.toneAt ? undefined : moveTone(word, reading, seat)
}

/** The word with its tone mark on another letter; each letter keeps its case. */
function moveTone(word: string, { tone, toneAt }: Reading, seat: number): string {
  const letters = [...word]
  const bearer = letters[toneAt]
  if (bearer !== undefined) letters[toneAt] = inCaseOf(bearer, toneless(letterClass(bearer.charCodeAt(0))))
  letters[seat] = withTone(letters[seat] as string, tone)
  return letters.join('')
}

const inCaseOf = (model: string, letter: string): string => (model === model.toLowerCase() ? letter : letter.toUpperCase())
