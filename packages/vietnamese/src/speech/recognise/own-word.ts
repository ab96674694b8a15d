import type { Match, Spot } from '../reading.ts'
import { isBoundary, isLetter } from '../text/characters.ts'

/** Words that the caller gave a reading for: before all else, as whole words, case as given. */
export function readOwnWord({ text, at, voice }: Spot): Match | undefined {
  const entries = voice.lexicon.get(text.charAt(at))
  if (!entries || !(isBoundary(text, at - 1) || isBoundary(text, at))) return undefined
  for (const [word, reading] of entries) {
    const end = at + word.length
    if (text.startsWith(word, at) && (isBoundary(text, end) || isBoundary(text, end - 1)) && !isMark(text, end)) return { end, reading }
  }
  return undefined
}

/** A combining mark belongs to the letter before it. */
const isMark = (text: string, at: number): boolean => isLetter(text.charCodeAt(at)) && /^\p{M}/u.test(text.charAt(at))
