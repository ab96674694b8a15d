import type { Sector } from '../citation.ts'
import { matchPhrase, skipSpace } from '../text/phrase.ts'
import { YEAR } from '../text/words.ts'
import { readDate, readDay } from './date.ts'
import { readIssuer } from './issuer.ts'
import { readYear } from './number.ts'
import { readTerm } from './term.ts'

/** What follows the number or name of a document: date, issuer and term, in any order. */
export interface Tail {
  end: number
  date: string | undefined
  /** A date, with or without its year, stands in the text. */
  dated: boolean
  issuer: string | string[] | undefined
  sector: Sector | undefined
  plenum: string | undefined
  term: string | undefined
  year: string | undefined
}

const MOST_PARTS = 6

/** Reads the parts one after another into one record, whose `end` moves on with each. */
export function readTail(text: string, at: number, joint: boolean): Tail {
  const tail: Tail = {
    end: at,
    date: undefined,
    dated: false,
    issuer: undefined,
    sector: undefined,
    plenum: undefined,
    term: undefined,
    year: undefined,
  }
  for (let count = 0; count < MOST_PARTS; count++) if (!addPart(text, tail, joint) && !addParenthesis(text, tail, joint)) break
  return tail
}

function addPart(text: string, tail: Tail, joint: boolean): boolean {
  const gap = skipSpace(text, tail.end)
  return addOne(text, text[gap] === ',' ? skipSpace(text, gap + 1) : gap, tail, joint)
}

function addOne(text: string, at: number, tail: Tail, joint: boolean): boolean {
  switch (text[at]) {
    case 'n':
    case 'N':
      return addWhen(text, at, tail)
    case 'k':
    case 'K': {
      const term = tail.term ? undefined : readTerm(text, at)
      if (!term) return false
      tail.term = term.term
      tail.end = term.end
      return true
    }
    case 'c':
    case 'C':
    case 'h':
    case 'H':
    case 'B':
    case 'T':
      return !tail.issuer && addIssuer(text, at, tail, joint)
    default:
      return false
  }
}

function addIssuer(text: string, at: number, tail: Tail, joint: boolean): boolean {
  const issuer = readIssuer(text, at, joint)
  if (!issuer) return false
  tail.issuer = issuer.code
  tail.sector = issuer.sector
  tail.plenum = issuer.plenum
  tail.end = issuer.end
  return true
}

function addWhen(text: string, at: number, tail: Tail): boolean {
  const date = tail.dated ? undefined : readDate(text, at)
  if (date) {
    tail.date = date.date
    tail.dated = true
    tail.end = date.end
    return true
  }
  const word = tail.year || tail.dated ? -1 : matchPhrase(text, at, YEAR)
  const year = word > 0 ? readYear(text, skipSpace(text, word)) : undefined
  const term = year ? undefined : readTerm(text, at)
  if (year) tail.year = year.value
  else if (term) tail.term ??= term.term
  else return false
  tail.end = (year ?? term)!.end
  return true
}

/** “(khóa XII)”, “(ngày 4/11/2013)”, “(25/10/2017)”, “(của Bộ Chính trị khóa XI)”; nothing when the parenthesis says more. */
function addParenthesis(text: string, tail: Tail, joint: boolean): boolean {
  const gap = skipSpace(text, tail.end)
  if (text[gap] !== '(') return false
  const inside = { ...tail }
  const start = skipSpace(text, gap + 1)
  const day = tail.dated ? undefined : readDay(text, start)
  if (day) Object.assign(inside, day, { dated: true })
  else if (!addOne(text, start, inside, joint)) return false
  for (let count = 0; count < MOST_PARTS; count++) {
    const close = skipSpace(text, inside.end)
    if (text[close] === ')') {
      Object.assign(tail, inside, { end: close + 1 })
      return true
    }
    if (!addPart(text, inside, joint)) return false
  }
  return false
}
