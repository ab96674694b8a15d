import { endOfDigits, isDigit, isSpace } from '../text/characters.ts'
import { lineAfter } from '../text/context.ts'
import { LONGEST } from './integer.ts'

/** A number as it is written. */
export interface WrittenNumber {
  readonly end: number
  /** The digits before the decimal sign, signs between thousands dropped. */
  readonly integer: string
  /** The digits behind it, `''` when there are none. */
  readonly fraction: string
  /** The decimal sign. */
  readonly sign: '' | ',' | '.'
  /** True when thousands are separated. */
  readonly grouped: boolean
}

const DOT = 46
const COMMA = 44
const isThinSpace = (code: number): boolean => code !== 32 && code !== 9 && isSpace(code)

/** The place behind groups of three digits, each after a separator; `at` when there is none. */
function endOfGroups(text: string, at: number, isSeparator: (code: number) => boolean): number {
  let end = at
  while (end - at <= LONGEST && isSeparator(text.charCodeAt(end)) && endOfDigits(text, end + 1, 4) === end + 4) end += 4
  return end
}

/** A sign and digits go on: behind “1.2”, “.3” makes a section number of it. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === DOT || code === COMMA) && isDigit(text.charCodeAt(at + 1))
}

function endOfDottedGroups(text: string, at: number): number {
  const end = endOfGroups(text, at, (code) => code === DOT)
  const broken = isDigit(text.charCodeAt(end)) || (text.charCodeAt(end) === DOT && goesOn(text, end))
  return broken ? at : end
}

/** Two groups or more: a single comma is a decimal sign. */
function endOfCommaGroups(text: string, at: number): number {
  const end = endOfGroups(text, at, (code) => code === COMMA)
  return end - at < 8 || goesOn(text, end) ? at : end
}

/** Plain spaces group thousands only where little else could be meant: three groups, or money behind two. */
function endOfSpacedGroups(text: string, at: number): number {
  const thin = endOfGroups(text, at, isThinSpace)
  if (thin > at) return thin
  const end = endOfGroups(text, at, (code) => code === 32)
  if (end === at || isDigit(text.charCodeAt(end))) return at
  return end - at >= 8 || /^ ?(?:đồng|vnđ|vnd|usd)/i.test(lineAfter(text, end, 8)) ? end : at
}

function endOfInteger(text: string, at: number, first: number): number {
  if (first - at > 3 || text.charCodeAt(at) === 48) return first
  for (const endOf of [endOfDottedGroups, endOfCommaGroups, endOfSpacedGroups]) {
    const end = endOf(text, first)
    if (end > first) return end
  }
  return first
}

/**
 * The number that begins at a place, with Vietnamese signs: dots between thousands, a comma before decimals. A dot before other than
 * three digits is a decimal point, and several commas separate thousands, as in English.
 *
 * @source Luật Kế toán 88/2015/QH13, Điều 11: a dot behind thousands, millions and billions, a comma before decimals
 */
export function scanNumber(text: string, at: number): WrittenNumber | undefined {
  const first = endOfDigits(text, at, LONGEST + 1)
  if (first === at || first - at > LONGEST) return undefined
  const end = endOfInteger(text, at, first)
  const grouped = end > first
  const integer = grouped ? text.slice(at, end).replace(/[^0-9]/g, '') : text.slice(at, end)
  const mark = text.charCodeAt(end)
  if ((mark === COMMA || (mark === DOT && !grouped)) && isDigit(text.charCodeAt(end + 1))) {
    const stop = endOfDigits(text, end + 1, LONGEST + 1)
    const sign = mark === COMMA ? ',' : '.'
    if (stop - end <= LONGEST && !goesOn(text, stop)) return { end: stop, integer, fraction: text.slice(end + 1, stop), sign, grouped }
  }
  return { end, integer, fraction: '', sign: '', grouped }
}
