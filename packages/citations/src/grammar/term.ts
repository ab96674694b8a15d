import { isDigit, isLetter } from '../text/letters.ts'
import { matchPhrase, skipSpace } from '../text/phrase.ts'
import { TERM, TERM_OF_OFFICE } from '../text/words.ts'
import { readRoman, readYear } from './number.ts'

interface TermMatch {
  end: number
  term: string
}

const ROMAN = ['X', 'IX', 'V', 'IV', 'I'] as const
const WORTH = [10, 9, 5, 4, 1] as const

/** Reads “khóa XII”, “khoá 12”, and “nhiệm kỳ 2020-2025”. */
export function readTerm(text: string, at: number): TermMatch | undefined {
  const first = text[at]
  if (first === 'n' || first === 'N') return readYears(text, at)
  const word = matchPhrase(text, at, TERM)
  if (word < 0) return undefined
  const start = skipSpace(text, word)
  return start === word ? undefined : readTermValue(text, start)
}

/** Reads the numeral of a term; Arabic ones become Roman. */
export function readTermValue(text: string, at: number): TermMatch | undefined {
  const roman = readRoman(text, at)
  if (roman) return { term: roman.value, end: roman.end }
  let end = at
  while (end < at + 3 && isDigit(text.charCodeAt(end))) end++
  const value = Number(text.slice(at, end))
  if (end === at || value < 1 || value > 39 || isLetter(text.charCodeAt(end))) return undefined
  return { term: toRoman(value), end }
}

function readYears(text: string, at: number): TermMatch | undefined {
  const word = matchPhrase(text, at, TERM_OF_OFFICE)
  const from = word > 0 ? readYear(text, skipSpace(text, word)) : undefined
  if (!from) return undefined
  const dash = skipSpace(text, from.end)
  const to = text[dash] === '-' ? readYear(text, skipSpace(text, dash + 1)) : undefined
  return to && { term: `${from.value}-${to.value}`, end: to.end }
}

function toRoman(value: number): string {
  let rest = value
  let out = ''
  WORTH.forEach((worth, at) => {
    for (; rest >= worth; rest -= worth) out += ROMAN[at]
  })
  return out
}
