import { isSyllable } from '../syllable/is-syllable.ts'
import { findAddresses, within } from '../text/addresses.ts'
import { type Surroundings, surroundings } from './context.ts'
import { judge } from './judge.ts'
import type { Misspelling, SpellingOptions, Verdict } from './misspelling.ts'
import { isJoined, tokenEnd } from './tokens.ts'

/** Two syllables of seven letters, decomposed. */
const LONGEST = 32

/**
 * Find words that look Vietnamese and cannot be a Vietnamese syllable: what typing, old encodings and scanning leave. It has no
 * dictionary: a slip that makes another possible syllable is not seen. Where a word may belong to another language, it is left alone:
 * names with hyphens, words of Ê Đê or English, acronyms, symbols of documents, addresses, units at numbers.
 *
 * @param text any text, in any normalisation form
 * @returns findings in the order of the text, which do not overlap
 * @example
 * ```ts
 * import { checkSpelling } from '@bantin/vietnamese/orthography'
 *
 * const found = checkSpelling('Nghành điện thuờng báo trước khi cắt')
 * console.log(found.map(({ start, text, suggestions }) => `${start} ${text} ${suggestions[0]}`).join()) // => 0 Nghành Ngành,12 thuờng thường
 * ```
 * @source the model of {@link isSyllable}
 */
export function checkSpelling(text: string, { ignore = [] }: SpellingOptions = {}): Misspelling[] {
  const found: Misspelling[] = []
  const judgeOnce = judging(ignore)
  const kindOf = (word: string): 'syllable' | 'other' | 'unsure' => {
    const judged = judgeOnce(word)
    return typeof judged === 'string' ? judged : judged.needs === 'no-contradiction' ? 'unsure' : 'other'
  }
  let isAddress: ((start: number, end: number) => boolean) | undefined
  for (let start = 0; start < text.length; ) {
    const end = tokenEnd(text, start)
    if (end === start) {
      start++
      continue
    }
    const word = text.slice(start, end)
    const judged = judgeOnce(word)
    if (typeof judged !== 'string' && !isJoined(text, start, end) && fits(judged, surroundings(text, start, end, kindOf))) {
      isAddress ??= within(findAddresses(text))
      if (!isAddress(start, end)) found.push({ start, end, text: word, kind: judged.kind, suggestions: judged.suggestions })
    }
    start = end
  }
  return found
}

type Judged = Verdict | 'syllable' | 'other' | 'unsure'

/** Each word is judged once. */
function judging(ignore: readonly string[]): (word: string) => Judged {
  const ignored = new Set(ignore.map(fold))
  const known = new Map<string, Judged>()
  const judged = (word: string): Judged => {
    if (word.length > LONGEST) return 'other'
    if (isSyllable(word)) return 'syllable'
    return ignored.has(fold(word)) ? 'unsure' : (judge(word.normalize('NFC')) ?? 'other')
  }
  return (word) => {
    let verdict = known.get(word)
    if (verdict === undefined) {
      verdict = judged(word)
      known.set(word, verdict)
    }
    return verdict
  }
}

const fold = (word: string): string => word.normalize('NFC').toLowerCase()

function fits({ needs }: Verdict, { vietnamese, other }: Surroundings): boolean {
  if (needs === 'no-contradiction') return vietnamese >= other
  return vietnamese > other || (needs === 'proof-unless-alone' && vietnamese + other === 0)
}
