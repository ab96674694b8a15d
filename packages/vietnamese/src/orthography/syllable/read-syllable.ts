import { isVowel, letterClass, type Tone, toneless, toneOf } from './letters.ts'
import { onsetBits } from './onsets.ts'
import { type Rime, rimeOf } from './rimes.ts'

/** nghiêng */
const LONGEST = 7

/** The parts of a written syllable whose tone mark may stand on any of its letters. */
export interface Reading {
  /** Toneless, in lower case. */
  readonly letters: string
  /** Number of letters before the rime. */
  readonly onset: number
  readonly rime: Rime
  readonly tone: Tone
  /** Index of the letter that bears the tone mark, -1 for the level tone. */
  readonly toneAt: number
}

/** Read composed letters in any case as one syllable; `undefined` when no syllable is spelled so, wherever its tone mark stands. */
export function readSyllable(word: string): Reading | undefined {
  if (word.length > LONGEST) return undefined
  let letters = ''
  let tone: Tone = 0
  let toneAt = -1
  let firstVowel = -1
  for (let i = 0; i < word.length; i++) {
    const letter = letterClass(word.charCodeAt(i))
    if (letter === 0) return undefined
    if (firstVowel < 0 && isVowel(letter)) firstVowel = i
    const mark = toneOf(letter)
    if (mark !== 0) {
      if (tone !== 0) return undefined
      tone = mark
      toneAt = i
    }
    letters += toneless(letter)
  }
  if (firstVowel < 0) return undefined
  return split(letters, firstVowel, tone, toneAt)
}

function split(letters: string, firstVowel: number, tone: Tone, toneAt: number): Reading | undefined {
  const whole = (onset: number, bits: number, from: number): Reading | undefined => {
    const rime = rimeOf(letters.slice(from))
    if (rime === undefined || (rime.onsets & bits) === 0) return undefined
    if (rime.stop && tone !== 4 && tone !== 5) return undefined
    return { letters, onset, rime, tone, toneAt }
  }
  const start = letters.slice(0, firstVowel)
  if (start === 'q') return letters[1] === 'u' ? whole(2, onsetBits('qu'), 2) : undefined
  if (start === 'g' && letters[1] === 'i') return whole(2, onsetBits('gi'), 2) ?? whole(1, onsetBits('g+i'), 1)
  return whole(firstVowel, onsetBits(start), firstVowel)
}
