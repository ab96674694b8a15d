import type { IssueKind } from '@bantin/schema'
import { parseDate } from '@bantin/vietnamese/calendar'
import { fold } from '@bantin/vietnamese/search'
import { internalLabel } from '../guard/audience-label.ts'

/** What one line of a masthead says. */
export interface LineFacts {
  readonly bulletin?: string
  readonly number?: number
  readonly period?: string
  readonly yearOfPublication?: number
  readonly date?: string
  /** One issue for two numbers or months. */
  readonly combined?: true
  /** A line that says nothing but what kind of issue it is. */
  readonly kind?: IssueKind
  readonly licence?: true
  readonly audience?: true
}

const YEAR = '(?:19|20)\\d{2}'
const AND = '(?:\\+|&|,|-|–|và)'
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}])số\\s*:?\\s*(\\d{1,4})(?!\\d)(?:\\s*${AND}\\s*(\\d{1,4})(?!\\d))?(?:\\s*/\\s*(${YEAR})(?!\\d))?` +
    '(?=\\s*(?:$|[()\\]|;]|[.,–-]\\s*$|[,.–-]?\\s*(?:tháng|quý|năm|ra |phát hành|xuất bản)|\\s[-–—]\\s))',
  'iu',
)
const PERIOD = new RegExp(
  `(?<!\\d\\s{0,3})tháng\\s*(\\d{1,2})(?:\\s*${AND}\\s*(?:tháng\\s*)?(\\d{1,2}))?\\s*(?:[-–./,]|,?\\s*năm)?\\s*(${YEAR})(?!\\d)`,
  'iu',
)
const PERIOD_IN_WORDS = new RegExp(`(?<!\\d\\s{0,3})tháng\\s+\\p{L}{2,5}(?:\\s+\\p{L}{2,4})?,?\\s+năm\\s+${YEAR}(?!\\d)`, 'iu')
const QUARTER = new RegExp(`quý\\s*(IV|I{1,3}|[1-4])\\s*(?:[-–./,]|,?\\s*năm)?\\s*(${YEAR})(?!\\d)`, 'iu')
const YEAR_OF_PUBLICATION = /năm\s+thứ\s*:?\s*(\d{1,3}|[IVXL]{1,7})(?![\p{L}\p{N}])/iu
const DATE =
  /(?:ra|phát hành|xuất bản|in)(?:\s+hằng tháng,?)?\s+ngày:?\s*(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2},?\s+năm\s+\d{4})/iu
const LICENCE = /giấy phép|GPXB|GP-/iu
const BULLETIN = /^(?:ban tin|noi san|tap san|dac san|ban thong tin|thong tin noi bo|thong tin sinh hoat|thong bao noi bo)\b/

const KINDS: ReadonlyMap<string, IssueKind> = new Map([
  ['phụ trương', 'supplement'],
  ['số phụ trương', 'supplement'],
  ['số chuyên đề', 'special'],
  ['số đặc biệt', 'special'],
  ['số gộp', 'combined'],
])

/** Read one line; nothing that it says is taken for more than its words. */
export function lineFacts(text: string): LineFacts {
  if (text.length > 300) return {}
  const line = plainLine(text)
  const number = readNumber(line)
  const period = readPeriod(line) ?? number.period
  const year = YEAR_OF_PUBLICATION.exec(line)?.[1]
  const date = dateOf(DATE.exec(line)?.[1])
  const bulletin = readBulletin(line)
  const yearOfPublication = year === undefined ? undefined : /^\d/.test(year) ? Number(year) : fromRoman(year.toUpperCase())
  return {
    ...(bulletin ? { bulletin } : {}),
    ...(number.number ? { number: number.number } : {}),
    ...(period ? { period } : {}),
    ...(yearOfPublication ? { yearOfPublication } : {}),
    ...(date ? { date } : {}),
    ...(number.combined || period?.includes('/') ? { combined: true } : {}),
    ...(KINDS.has(line.toLowerCase()) ? { kind: KINDS.get(line.toLowerCase()) as IssueKind } : {}),
    ...(LICENCE.test(line) && /\d/.test(line) ? { licence: true } : {}),
    ...(internalLabel(line) > 0 ? { audience: true } : {}),
  }
}

/** Tabs and the signs that part facts, as a comma. */
const plainLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s*[·•|\t]\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/(?:,\s*)+/g, ', ')
    .replace(/^[\s,]+|[\s,]+$/g, '')

/** What a line has beside its facts, in letters. */
export function lettersBeside(line: string): number {
  const rest = [NUMBER, PERIOD, PERIOD_IN_WORDS, QUARTER, YEAR_OF_PUBLICATION, DATE].reduce(
    (text, fact) => text.replace(fact, ' '),
    plainLine(line),
  )
  return rest.replace(/\P{L}/gu, '').length
}

function readNumber(line: string): { readonly number?: number; readonly combined?: boolean; readonly period?: string } {
  const [, first, second, year] = NUMBER.exec(line) ?? []
  if (first === undefined || Number(first) === 0) return {}
  if (second === undefined) return { number: Number(first) }
  // “Số 263 + 264” is one issue; the next number follows the last of them
  if (Number(second) === Number(first) + 1) return { number: Number(second), combined: true }
  return { number: Number(first), ...(year && monthOf(second, year) ? { period: monthOf(second, year) as string } : {}) }
}

function readPeriod(line: string): string | undefined {
  const [, first, second, year] = PERIOD.exec(line) ?? []
  if (first !== undefined && year !== undefined) {
    const [from, to] = [monthOf(first, year), second === undefined ? undefined : monthOf(second, year)]
    return from && to && from < to ? `${from}/${to}` : from
  }
  const [, quarter, inYear] = QUARTER.exec(line) ?? []
  if (quarter !== undefined && inYear !== undefined) {
    const last = (/^\d/.test(quarter) ? Number(quarter) : fromRoman(quarter.toUpperCase())) * 3
    return `${monthOf(String(last - 2), inYear)}/${monthOf(String(last), inYear)}`
  }
  const { value } = parseDate(PERIOD_IN_WORDS.exec(line)?.[0] ?? '')
  return value?.calendar === 'gregorian' && value.precision === 'month' ? value.date : undefined
}

function monthOf(month: string, year: string): string | undefined {
  const { value } = parseDate(`tháng ${month} năm ${year}`)
  return value?.calendar === 'gregorian' && value.precision === 'month' ? value.date : undefined
}

/** A Gregorian day, `YYYY-MM-DD`. */
export function dateOf(text: string | undefined): string | undefined {
  const { value } = parseDate((text ?? '').replace(/\s*([/.-])\s*/g, '$1'))
  return value?.calendar === 'gregorian' && value.precision === 'day' && /^\d{4}-/.test(value.date) ? value.date : undefined
}

function readBulletin(line: string): string | undefined {
  if (line.length > 120 || !BULLETIN.test(fold(line).toLowerCase())) return undefined
  const starts = [NUMBER, PERIOD, QUARTER, YEAR_OF_PUBLICATION, DATE].map((fact) => fact.exec(line)?.index ?? line.length)
  return line.slice(0, Math.min(...starts)).replace(/[\s,;:(–—-]+$/u, '') || undefined
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

function fromRoman(text: string): number {
  const values = [...text].map((sign) => ROMAN[sign] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}
