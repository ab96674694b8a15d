import { acceptMark, type Cursor, peek, placed, wordAt } from './cursor.ts'
import type { Fields } from './parsing.ts'
import type { Token } from './tokens.ts'

/** The word before the number: it decides what the first number is. */
type Noun = 'ngày' | 'tháng' | undefined

/** Reads “5/2/2026”, “5/2”, “7/2024”, “2026-02-05”, or one number, into the fields. */
export function readNumeric(cursor: Cursor, fields: Fields, noun: Noun): boolean {
  const from = cursor.at
  const { numbers, mark } = readChain(cursor)
  const names = nameNumbers(numbers, mark, noun, followedByMonth(cursor), fields.weekday !== undefined)
  if (!names) {
    cursor.at = from
    return false
  }
  for (const [i, name] of names.entries()) {
    const { text, start, end } = numbers[i]!
    const value = { value: Number(text), start, end }
    if (name === 'year') fields.year = { ...value, digits: text.length }
    else fields[name] = value
  }
  return true
}

/** Up to three numbers with the same mark between them. */
function readChain(cursor: Cursor): { numbers: Token[]; mark: string } {
  const numbers: Token[] = []
  let mark = '/-.'
  while (peek(cursor)?.kind === 'number') {
    numbers.push(peek(cursor)!)
    cursor.at++
    if (numbers.length === 3 || peek(cursor, 1)?.kind !== 'number') break
    const next = acceptMark(cursor, mark)
    if (next === undefined) break
    mark = next
  }
  return { numbers, mark }
}

function followedByMonth(cursor: Cursor): boolean {
  const ahead = peek(cursor)?.kind === 'mark' ? 1 : 0
  const word = wordAt(cursor, ahead)
  return word === 'tháng' || word === 'thg' || word === 'tết'
}

type Name = 'day' | 'month' | 'year'

function nameNumbers(numbers: Token[], mark: string, noun: Noun, beforeMonth: boolean, afterWeekday: boolean): Name[] | undefined {
  const [a, b, c] = numbers.map(({ text }) => text.length)
  if (a === undefined) return undefined
  const short = (digits: number | undefined) => digits !== undefined && digits <= 2
  if (b === undefined) {
    if (noun === 'tháng') return short(a) ? ['month'] : undefined
    if (short(a) && (noun === 'ngày' || beforeMonth)) return ['day']
    return a === 4 && noun === undefined && !afterWeekday ? ['year'] : undefined
  }
  if (c === undefined) {
    if (noun === 'tháng') return short(a) && (b === 4 || (b === 2 && mark === '/')) ? ['month', 'year'] : undefined
    if (short(a) && short(b)) return mark !== '.' || noun === 'ngày' || afterWeekday ? ['day', 'month'] : undefined
    if (noun === 'ngày') return undefined
    if (short(a) && b === 4) return ['month', 'year']
    return a === 4 && b === 2 ? ['year', 'month'] : undefined
  }
  if (noun === 'tháng') return undefined
  if (a === 4) return short(b) && short(c) ? ['year', 'month', 'day'] : undefined
  return short(a) && short(b) && c >= 2 && c <= 4 ? ['day', 'month', 'year'] : undefined
}

/** A year in digits: four of them, or fewer after the word “năm”. A number that goes on, as in “17/2/2026”, starts another date. */
export function readYearNumber(cursor: Cursor, afterNoun: boolean): Fields['year'] {
  const token = peek(cursor)
  if (token?.kind !== 'number' || (peek(cursor, 1)?.kind === 'mark' && peek(cursor, 2)?.kind === 'number')) return undefined
  const digits = token.text.length
  if (digits !== 4 && !(afterNoun && (digits === 2 || digits === 3))) return undefined
  cursor.at++
  return { ...placed(cursor, cursor.at - 1, Number(token.text)), digits }
}
