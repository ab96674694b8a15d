import type { ExpectedWord } from './expected.ts'
import { splitWords } from './split-words.ts'

/** A text that came out of an artifact, ready to be searched for words. */
export interface ExtractedText {
  /** All words, one behind the other. */
  readonly letters: string
  /** The word starts of {@link letters}; its end counts as one. */
  readonly starts: Uint8Array
}

/** A stretch of {@link ExtractedText.letters}. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Index a text. Words stand behind one another without gaps, so that a word that was broken at the end of a line is found as well:
 * an expected word must start and end where words do, and may have such a place within.
 */
export function indexText(text: string): ExtractedText {
  const words = splitWords(text)
  const letters = words.join('')
  const starts = new Uint8Array(letters.length + 1)
  let at = 0
  for (const word of words) {
    starts[at] = 1
    at += word.length
  }
  starts[letters.length] = 1
  return { letters, starts }
}

/** The next place of a word, looked for from `from` up to the start of a word at `until`. */
export function findWord(text: ExtractedText, word: ExpectedWord, from: number, until: number = text.letters.length): Span | undefined {
  const { letters, starts } = text
  for (let start = letters.indexOf(word.text, from); start >= 0 && start <= until; start = letters.indexOf(word.text, start + 1)) {
    const end = start + word.text.length
    if (starts[start] && (starts[end] || isNoteMark(text, end, word.notesBehind ?? 0))) return { start, end }
  }
  return undefined
}

const DIGIT = /\p{N}/u

/** True when only the digits of note marks stand between a number and the end of its word: `2025` with note 3 comes out as `20253`. */
function isNoteMark({ letters, starts }: ExtractedText, at: number, notes: number): boolean {
  let end = at
  while (!starts[end] && DIGIT.test(letters[end] ?? '')) end++
  return end > at && starts[end] === 1 && end - at <= notes * 3
}

/** How often a word stands in a text. */
export function countWord(text: ExtractedText, word: ExpectedWord): number {
  let count = 0
  for (let found = findWord(text, word, 0); found; found = findWord(text, word, found.end)) count++
  return count
}
