import { dayNumber, daysInMonth, pad } from './day-number.ts'

/** How much of a date is known. */
export type Precision = 'day' | 'month' | 'quarter' | 'year'

export interface DateParts {
  precision: Precision
  year?: number
  quarter?: number
  month?: number
  day?: number
}

const FORM = /^(?:(\d{4})|-)(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?$/

/** The parts of `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn`, `YYYY`, `--MM-DD`, `--MM` or `--Qn`; `undefined` for any other text or an impossible date. */
export function readPartialDate(date: string): DateParts | undefined {
  const match = FORM.exec(date)
  if (!match || date === '-') return undefined
  const [year, quarter, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (year === 0 || (month !== undefined && (month < 1 || month > 12))) return undefined
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month!))) return undefined
  return {
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : quarter !== undefined ? 'quarter' : 'year',
    ...(year !== undefined && { year }),
    ...(quarter !== undefined && { quarter }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  }
}

/** The string of the parts: the inverse of `readPartialDate`. */
export function writePartialDate({ year, quarter, month, day }: Omit<DateParts, 'precision'>): string {
  const start = year === undefined ? '-' : pad(year, 4)
  if (quarter !== undefined) return `${start}-Q${quarter}`
  return [start, ...(month === undefined ? [] : [pad(month, 2)]), ...(day === undefined ? [] : [pad(day, 2)])].join('-')
}

/**
 * The number of days since 1970-01-01 of a whole date.
 *
 * @throws RangeError when the text is not a `YYYY-MM-DD` that exists
 */
export function readDay(date: string): number {
  const parts = readPartialDate(date)
  if (parts?.precision !== 'day' || parts.year === undefined) throw new RangeError(`${quote(date)} is not a date of the form YYYY-MM-DD`)
  return dayNumber(parts.year, parts.month!, parts.day!)
}

/** A text as it may stand in a message: never longer than a line. */
export const quote = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
