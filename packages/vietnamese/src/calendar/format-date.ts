import { dayNumber, pad, weekdayOf } from './gregorian/day-number.ts'
import { type DateParts, quote, readPartialDate } from './gregorian/partial-date.ts'
import { WEEKDAYS } from './gregorian/weekdays.ts'

/**
 * How a date is written:
 *
 * - `numeric`: 5/2/2026, 2/2026, quý I/2026, 2026
 * - `padded`: 05/02/2026, 02/2026, quý I/2026, 2026
 * - `text`: as in running text: ngày 5/2/2026, tháng 2/2026, quý I/2026, năm 2026
 * - `long`: ngày 5 tháng 2 năm 2026
 * - `document`: ngày 05 tháng 02 năm 2026, as a document is dated: days below 10 and months 1 and 2 have a zero, no other month has
 */
export type DateStyle = 'numeric' | 'padded' | 'text' | 'long' | 'document'

export interface FormatDateOptions {
  /** @default 'numeric' */
  style?: DateStyle
  /** Put the day of the week first: “thứ Năm, ngày 5/2/2026”. Days without a year have none. @default false */
  weekday?: boolean
  /** Leave out what is finer: `month` writes 2026-02-05 as “2/2026”. @default 'day' */
  precision?: 'day' | 'month' | 'year'
  /** What stands between the numbers of `numeric`, `padded` and `text`. @default '/' */
  separator?: '/' | '-' | '.'
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const

/**
 * A date in the form that Vietnamese documents use.
 *
 * @param date `YYYY-MM-DD`, or a part of it: `YYYY-MM`, `YYYY-Q1` to `YYYY-Q4`, `YYYY`, and `--MM-DD`, `--MM`, `--Q1` without a year
 * @throws RangeError for a text that is no such date, or a date that does not exist
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, khoản 4: the date of a document; Phụ lục II, phần V, khoản 8: thứ Hai, Chủ nhật
 * @example
 * ```ts
 * import { formatDate } from '@bantin/vietnamese/calendar'
 *
 * console.log(formatDate('2026-02-05')) // => 5/2/2026
 * console.log(formatDate('2026-02-05', { style: 'document' })) // => ngày 05 tháng 02 năm 2026
 * console.log(formatDate('2026-02-05', { style: 'text', weekday: true })) // => thứ Năm, ngày 5/2/2026
 * console.log(formatDate('2026-Q1', { style: 'long' })) // => quý I năm 2026
 * ```
 */
export function formatDate(date: string, options: FormatDateOptions = {}): string {
  const parts = readPartialDate(date)
  if (!parts) throw new RangeError(`${quote(date)} is not a date of the form YYYY-MM-DD, nor a part of one`)
  const shown = atMost(parts, options.precision ?? 'day')
  const written = options.style === 'long' || options.style === 'document' ? inWords(shown, options.style) : inNumbers(shown, options)
  const { year, month, day } = parts
  if (!options.weekday || shown.day === undefined || year === undefined) return written
  return `${WEEKDAYS[weekdayOf(dayNumber(year, month!, day!)) - 1]}, ${written}`
}

/** A day without a year has no year to fall back to: it keeps its month. */
function atMost({ year, quarter, month, day }: DateParts, precision: 'day' | 'month' | 'year'): Partial<DateParts> {
  if (precision === 'year' && year !== undefined) return { year }
  return {
    ...(year !== undefined && { year }),
    ...(quarter !== undefined && { quarter }),
    ...(month !== undefined && { month }),
    ...(precision === 'day' && day !== undefined && { day }),
  }
}

function inNumbers({ year, quarter, month, day }: Partial<DateParts>, { style, separator = '/' }: FormatDateOptions): string {
  const number = (value: number) => (style === 'padded' ? pad(value, 2) : String(value))
  const parts = [day, month].filter((part) => part !== undefined).map(number)
  if (quarter !== undefined) parts.push(`quý ${QUARTERS[quarter - 1]}`)
  if (year !== undefined) parts.push(String(year))
  const written = parts.join(separator)
  // a month alone is a bare number: it needs its noun in every style
  const noun = day !== undefined ? 'ngày ' : month !== undefined ? 'tháng ' : quarter === undefined ? 'năm ' : ''
  return style === 'text' || (month !== undefined && parts.length === 1) ? noun + written : written
}

function inWords({ year, quarter, month, day }: Partial<DateParts>, style: 'long' | 'document'): string {
  const padBelow = (value: number, limit: number) => (style === 'document' && value < limit ? pad(value, 2) : String(value))
  return [
    day !== undefined && `ngày ${padBelow(day, 10)}`,
    month !== undefined && `tháng ${padBelow(month, 3)}`,
    quarter !== undefined && `quý ${QUARTERS[quarter - 1]}`,
    year !== undefined && `năm ${year}`,
  ]
    .filter((part) => part !== false)
    .join(' ')
}
