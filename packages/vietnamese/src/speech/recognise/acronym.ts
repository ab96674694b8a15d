import { AMBIGUOUS, BEFORE_NUMBER } from '../lexicon/ambiguous.ts'
import { expansionOf } from '../lexicon/index.ts'
import type { Match, Spot } from '../reading.ts'
import { ISSUERS, SHARED_ISSUERS } from '../tables/issuers.ts'
import { endOfLetters, isBoundary } from '../text/characters.ts'
import { lineAfter, wordKey } from '../text/context.ts'
import { isPronounceable, spell } from '../text/letters.ts'

const LONGEST = 20
const MOST_PIECES = 4
/** Longer capitals with a vowel are rather names. */
const LONGEST_SPELLED = 6

/** Where an acronym that begins at a place may end: behind each run of letters, joined by one sign, longest first. */
function ends(text: string, at: number): number[] {
  const found: number[] = []
  let end = at
  while (found.length < MOST_PIECES) {
    const start = end === at ? at : end + 1
    if (end > at && !/[&\-/.–]/.test(text.charAt(end))) break
    const next = endOfLetters(text, start, LONGEST + 1)
    if (next === start || next - start > LONGEST) break
    found.unshift(next)
    end = next
  }
  return found
}

/** Acronyms and short forms with one meaning: “UBND”, “KT-XH”, “đ/c”, “v.v.”. */
export function readAcronym({ text, at }: Spot): Match | undefined {
  for (const end of ends(text, at)) {
    if (!isBoundary(text, end)) continue
    const key = wordKey(text, at, end).replace('–', '-')
    const reading = expansionOf(key)
    if (reading === undefined) continue
    const dot = key.toLowerCase() === 'v.v' && text.charAt(end) === '.' && /^\.[,;:)]?(?: ?\p{Ll}|[,;:)])/u.test(text.slice(end, end + 3))
    return { end: dot ? end + 1 : end, reading }
  }
  return undefined
}

const isCapitals = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase()

/** True when the words around are capitals too: a heading, where any word is written so. */
function isInHeading(text: string, at: number, end: number): boolean {
  const next = /^[ ,]{1,2}([\p{L}\p{M}]{2,12})/u.exec(text.slice(end, end + 15))?.[1]
  const last = /([\p{L}\p{M}]{2,12})[ ,]{1,2}$/u.exec(text.slice(Math.max(0, at - 15), at))?.[1]
  return [next, last].some((word) => word !== undefined && isCapitals(word) && isPronounceable(word) && expansionOf(word) === undefined)
}

/** Acronyms with several meanings, and unknown capitals, which are spelled unless they can be said as a word. */
export function readUncertainAcronym({ text, at }: Spot): Match | undefined {
  const end = endOfLetters(text, at, LONGEST + 1)
  const word = wordKey(text, at, end)
  if (word.length < 2 || end - at > LONGEST || !isBoundary(text, end)) return undefined
  if (word === 'SN' && /^ ?(?:19|20)\d\d(?!\d)/.test(text.slice(end, end + 6))) return { end, reading: 'sinh năm' }
  if (Object.hasOwn(BEFORE_NUMBER, word) && /^ ?(?:số )?\d/.test(lineAfter(text, end, 8)))
    return { end, reading: BEFORE_NUMBER[word] as string, reason: 'acronym' }
  if (Object.hasOwn(AMBIGUOUS, word) && !isInHeading(text, at, end)) return { end, reading: AMBIGUOUS[word] as string, reason: 'acronym' }
  if (word.length > 2 && Object.hasOwn(ISSUERS, word))
    return { end, reading: ISSUERS[word] as string, reason: SHARED_ISSUERS.has(word) ? 'acronym' : undefined }
  if (!isCapitals(word) || isPronounceable(word) || !/^[A-ZĂÂĐÊÔƠƯ]+$/.test(word)) return undefined
  const name = word.length > LONGEST_SPELLED && /[AEIOUYĂÂÊÔƠƯ]/.test(word)
  return { end, reading: name ? word : spell(word), reason: 'acronym' }
}
