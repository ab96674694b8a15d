import { DOTLESS, DOTTED, TITLES } from '../lexicon/titles.ts'
import type { Match, Spot } from '../reading.ts'
import { endOfLetters, isBoundary, isDigit, isLetter, isSpace, skipSpace } from '../text/characters.ts'
import { wordKey } from '../text/context.ts'

const LONGEST = 6
const MOST = 6

interface Title {
  readonly end: number
  readonly word: string
}

function titleAt(text: string, at: number): Title | undefined {
  const end = endOfLetters(text, at, LONGEST + 1)
  const word = wordKey(text, at, end)
  return Object.hasOwn(TITLES, word) && isBoundary(text, end) ? { end, word } : undefined
}

/** A capital or digit stands behind at most one space. */
function isBeforeName(text: string, at: number): boolean {
  const start = skipSpace(text, at)
  const letter = text.charAt(start)
  return isDigit(letter.charCodeAt(0)) || (isLetter(letter.charCodeAt(0)) && letter !== letter.toLowerCase())
}

/** Behind a dot, comma, hyphen or space another title may stand. */
function behindSign(text: string, at: number): number {
  const sign = /[.,-]/.test(text.charAt(at)) ? at + 1 : at
  return isSpace(text.charCodeAt(sign)) ? sign + 1 : sign
}

/** “PGS.TS Lê B”: titles, each in full. A dot behind the last belongs to it where a name follows. */
export function readTitles({ text, at }: Spot): Match | undefined {
  const said: string[] = []
  let last: Title | undefined
  for (let title = titleAt(text, at); title && said.length < MOST; title = titleAt(text, behindSign(text, title.end))) {
    said.push(TITLES[title.word] as string)
    last = title
  }
  if (!last) return undefined
  const dot = text.charAt(last.end) === '.' && isBeforeName(text, last.end + 1)
  const sure = said.length > 1 || last.word.length > 2 || dot || isBeforeName(text, last.end)
  return { end: dot ? last.end + 1 : last.end, reading: said.join(', '), reason: sure ? undefined : 'acronym' }
}

/** “TP. Vinh”, “Q.3”, “TM. ỦY BAN NHÂN DÂN”: short words that only their dot, number or name makes so. */
export function readDotted({ text, at }: Spot): Match | undefined {
  const end = endOfLetters(text, at, LONGEST + 1)
  const word = wordKey(text, at, end)
  if (!Object.hasOwn(DOTTED, word) || !isBoundary(text, end)) return undefined
  const reading = DOTTED[word] as string
  const dot = text.charAt(end) === '.'
  if (/^(?:tr|no)$/i.test(word)) return dot && isDigit(text.charCodeAt(skipSpace(text, end + 1))) ? { end: end + 1, reading } : undefined
  if (dot && isBeforeName(text, end + 1)) {
    const named = word.length === 1 && !isDigit(text.charCodeAt(skipSpace(text, end + 1)))
    if (named && /(?:\p{Lu}[\p{L}\p{M}]{0,12}\.?)\s?$/u.test(text.slice(Math.max(0, at - 16), at))) return undefined
    const room = word === 'P' && /^ ?\d{3}/.test(text.slice(end + 1, end + 5))
    return { end: end + 1, reading: room ? 'phòng' : reading, reason: word.length === 1 || word === 'TT' ? 'acronym' : undefined }
  }
  if (DOTLESS.has(word)) return { end: dot && /^\.\S/.test(text.slice(end, end + 2)) ? end + 1 : end, reading }
  return undefined
}
