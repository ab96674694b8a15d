import { isDigit, isLetter } from '../text/letters.ts'
import { skipSpace } from '../text/phrase.ts'

interface DocumentNumber {
  value: string
  end: number
  year: string | undefined
}

const MOST_DIGITS = 6
const FIRST_YEAR = 1945
const LAST_YEAR = 2099

/** Reads a number with the letter (18B) and the year (05/2023) that may follow it. */
export function readNumber(text: string, at: number): DocumentNumber | undefined {
  let end = at
  while (end - at <= MOST_DIGITS && isDigit(text.charCodeAt(end))) end++
  if (end === at || end - at > MOST_DIGITS) return undefined
  if (isSuffix(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1)) && !isDigit(text.charCodeAt(end + 1))) end++
  const value = text.slice(at, end)
  const slash = skipSpace(text, end)
  if (text[slash] !== '/' && text[slash] !== '-') return { value, end, year: undefined }
  const year = readYear(text, skipSpace(text, slash + 1))
  return { value, end: year?.end ?? end, year: year?.value }
}

/** “18B”, “15a” */
function isSuffix(code: number): boolean {
  return (code >= 0x41 && code <= 0x44) || (code >= 0x61 && code <= 0x64)
}

/** Reads four digits that can be the year of a document. */
export function readYear(text: string, at: number): { value: string; end: number } | undefined {
  for (let i = at; i < at + 4; i++) if (!isDigit(text.charCodeAt(i))) return undefined
  if (isDigit(text.charCodeAt(at + 4))) return undefined
  const value = text.slice(at, at + 4)
  return Number(value) >= FIRST_YEAR && Number(value) <= LAST_YEAR ? { value, end: at + 4 } : undefined
}

/** Reads I to XXXIX. */
export function readRoman(text: string, at: number): { value: string; end: number } | undefined {
  const value = /^X{0,3}(?:IX|IV|V?I{0,3})/.exec(text.slice(at, at + 8))?.[0]
  if (!value) return undefined
  const end = at + value.length
  return isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) ? undefined : { value, end }
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const SECOND = 'nhì'

/** The number that a Vietnamese ordinal says: “tư” is 4, “mười hai” 12; the words are folded. */
export function ordinalWords(): readonly (readonly [word: string, value: string])[] {
  const teens = ['một', ...ORDINALS.slice(1, 9), 'bốn', 'lăm', 'bẩy'].map(
    (word, at) => [`mười ${word}`, String(at < 9 ? 11 + at : [14, 15, 17][at - 9])] as const,
  )
  return [...ORDINALS.map((word, at) => [word, String(at + 1)] as const), [SECOND, '2'], ['bẩy', '7'], ...teens]
}
