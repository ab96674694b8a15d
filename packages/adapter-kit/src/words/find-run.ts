import type { ExpectedWord } from './expected.ts'
import { type ExtractedText, findWord, type Span } from './extracted-text.ts'

/** Letters that may stand between two words of a run: marks of notes, then printed addresses and the rest of a row. */
export const CLOSE: readonly number[] = [40, 400]
/** The same, and at last a page break with notes, a running head and the page behind it. */
export const BROKEN: readonly number[] = [...CLOSE, 6_000]

/** Where a run of words was found, or how many of its words could be found one behind the other. */
export type FoundRun = (Span & { readonly found: true }) | { readonly found: false; readonly longest: number }

/** Find words that belong together, the closest together first. */
export function findRun(
  text: ExtractedText,
  words: readonly ExpectedWord[],
  { from = 0, gaps = BROKEN }: { readonly from?: number; readonly gaps?: readonly number[] } = {},
): FoundRun {
  let longest = 0
  for (const gap of gaps) {
    for (let first = start(text, words, from); first; first = start(text, words, first.start + 1)) {
      const { matched, end } = follow(text, words, first, gap)
      if (matched === words.length) return { found: true, start: first.start, end }
      longest = Math.max(longest, matched)
    }
  }
  return { found: false, longest }
}

const start = (text: ExtractedText, words: readonly ExpectedWord[], from: number): Span | undefined =>
  words[0] && findWord(text, words[0], from)

function follow(text: ExtractedText, words: readonly ExpectedWord[], first: Span, gap: number): { matched: number; end: number } {
  let { end } = first
  let matched = 1
  for (const word of words.slice(1)) {
    const next = findWord(text, word, end, end + gap)
    if (!next) break
    end = next.end
    matched++
  }
  return { matched, end }
}
