import { letterClass, type Tone, toneless, toneOf, withTone } from '../../syllable/letters.ts'
import { readSyllable } from '../../syllable/read-syllable.ts'

/** A word taken apart into toneless letters and its tones. */
export interface Spelled {
  /** Composed, toneless, in lower case. */
  readonly letters: string
  /** The marks in the order they stand. */
  readonly tones: readonly Tone[]
}

/** Take a composed lower-case word apart; `undefined` where a letter is not Vietnamese. */
export function takeApart(word: string): Spelled | undefined {
  let letters = ''
  const tones: Tone[] = []
  for (let i = 0; i < word.length; i++) {
    const letter = letterClass(word.charCodeAt(i))
    if (letter === 0) return undefined
    letters += toneless(letter)
    const tone = toneOf(letter)
    if (tone !== 0) tones.push(tone)
  }
  return { letters, tones }
}

/** The syllable of these toneless letters and this tone, its mark where it belongs; `undefined` when there is none. */
export function syllableOf(letters: string, tone: Tone): string | undefined {
  const level = readSyllable(letters) ?? readSyllable(withLastVowelToned(letters))
  if (level === undefined || (level.rime.stop && tone !== 4 && tone !== 5)) return undefined
  if (tone === 0) return letters
  const seat = level.onset + level.rime.first
  return letters.slice(0, seat) + withTone(letters[seat] as string, tone) + letters.slice(seat + 1)
}

/** A stop needs a tone to be read at all. */
function withLastVowelToned(letters: string): string {
  for (let i = letters.length - 1; i >= 0; i--) {
    const toned = withTone(letters[i] as string, 4)
    if (toned !== letters[i]) return letters.slice(0, i) + toned + letters.slice(i + 1)
  }
  return letters
}
