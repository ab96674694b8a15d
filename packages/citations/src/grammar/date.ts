import { isDigit, isLetter } from '../text/letters.ts'
import { matchPhrase, skipSpace } from '../text/phrase.ts'
import { DAY, MONTH, YEAR } from '../text/words.ts'
import { readYear } from './number.ts'

interface DateMatch {
  end: number
  /** Absent when the text gives no year. */
  date?: string
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Reads “ngày 15/3/2018”, “ngày 15 tháng 3 năm 2018”, “ngày 15-3-2018”, “ngày 15/3”; the word may touch what stands before it. */
export function readDate(text: string, at: number): DateMatch | undefined {
  const word = matchPhrase(text, at, DAY)
  return word < 0 ? undefined : readDay(text, skipSpace(text, word), true)
}

/** Reads a date without “ngày”; the year is needed unless `yearless`. */
export function readDay(text: string, at: number, yearless = false): DateMatch | undefined {
  const day = twoDigits(text, at)
  if (!day) return undefined
  const next = skipSpace(text, day.end)
  const worded = matchPhrase(text, next, MONTH)
  const separator = text[next] ?? ''
  if (worded < 0 && !/[/.-]/.test(separator)) return undefined
  const month = twoDigits(text, skipSpace(text, worded > 0 ? worded : next + 1))
  if (!month || month.value < 1 || month.value > 12 || day.value < 1 || day.value > DAYS[month.value - 1]!) return undefined
  const year = worded > 0 ? yearAfterWord(text, month.end) : yearAfter(text, month.end, separator)
  if (!year) return yearless && separator !== '.' && endsToken(text, month.end) ? { end: month.end } : undefined
  if (month.value === 2 && day.value === 29 && !isLeap(year.value)) return undefined
  const pad = (value: number) => String(value).padStart(2, '0')
  return { end: year.end, date: `${year.value}-${pad(month.value)}-${pad(day.value)}` }
}

function yearAfterWord(text: string, at: number) {
  const mark = text[at] === '/' || text[at] === ',' ? at + 1 : at
  const word = matchPhrase(text, skipSpace(text, mark), YEAR)
  if (word < 0 && mark === at) return undefined
  return readYear(text, skipSpace(text, word > 0 ? word : mark))
}

function yearAfter(text: string, at: number, separator: string) {
  const next = skipSpace(text, at)
  if (text[next] !== separator) {
    const word = matchPhrase(text, next, YEAR)
    return word > 0 ? readYear(text, skipSpace(text, word)) : undefined
  }
  const start = skipSpace(text, next + 1)
  const full = readYear(text, start)
  const short = full ? undefined : twoDigits(text, start)
  if (!short || short.end !== start + 2 || separator === '.') return full
  return { value: String(short.value > 44 ? 1900 + short.value : 2000 + short.value), end: short.end }
}

function twoDigits(text: string, at: number) {
  let end = at
  while (end < at + 3 && isDigit(text.charCodeAt(end))) end++
  return end === at || end > at + 2 ? undefined : { value: Number(text.slice(at, end)), end }
}

function endsToken(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return !isLetter(code) && !isDigit(code) && text[at] !== '/' && text[at] !== '-'
}

function isLeap(year: string): boolean {
  const value = Number(year)
  return value % 4 === 0 && (value % 100 !== 0 || value % 400 === 0)
}
