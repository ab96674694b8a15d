import { compose, endOfLetters, isLetter, isSpace, skipSpace } from './characters.ts'
import { FUNCTION_WORDS } from './function-words.ts'

const REACH = 48

/** The end of the line before a place, at most 48 code units, NFC, lower case. */
export function lineBefore(text: string, at: number): string {
  const slice = text.slice(Math.max(0, at - REACH), at)
  return compose(slice.slice(slice.lastIndexOf('\n') + 1)).toLowerCase()
}

/** The word that ends a stretch, spaces behind it set aside; `''` when a sign or digit ends it. */
export function lastWord(before: string): string {
  let end = before.length
  while (end > 0 && isSpace(before.charCodeAt(end - 1))) end--
  let start = end
  while (start > 0 && isLetter(before.charCodeAt(start - 1))) start--
  return before.slice(start, end)
}

/** True when nothing but spaces stands before. */
export const isLineStart = (before: string): boolean => before.trim() === ''

/** The text from a place on, at most `reach` code units, NFC. */
export const lineAfter = (text: string, at: number, reach: number): string => compose(text.slice(at, at + reach))

/** A letter run as a key of a table: NFC, case kept. */
export const wordKey = (text: string, at: number, end: number): string => compose(text.slice(at, end))

/** The lower-case word behind a place and at most one space, `''` when it is capitalised or no word. */
export function nextWord(text: string, at: number): string {
  const start = skipSpace(text, at)
  const word = wordKey(text, start, endOfLetters(text, start, 24))
  return word === word.toLowerCase() ? word : ''
}

/** True when a lower-case word that can be counted follows, such as “diện tích” or “số hộ”. */
export function isFollowedByNoun(text: string, at: number): boolean {
  const word = nextWord(text, at)
  return word !== '' && isSpace(text.charCodeAt(at)) && !FUNCTION_WORDS.has(word)
}
