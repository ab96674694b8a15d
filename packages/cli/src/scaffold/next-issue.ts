import type { Periodicity } from '@bantin/schema'
import { addDays, addMonths, getDaysInMonth, lightFormat, parseISO } from 'date-fns'

/** What is known of an issue that is there. */
export interface KnownIssue {
  readonly number?: number | undefined
  readonly period?: string | undefined
  readonly date?: string | undefined
  readonly yearOfPublication?: number | undefined
  readonly kind?: string | undefined
}

/** The facts of a new issue. */
export interface NextIssue {
  readonly number: number
  readonly period: string
  readonly date: string
  readonly yearOfPublication: number
}

const MONTHS: Readonly<Record<Periodicity, number>> = { weekly: 0, fortnightly: 0, monthly: 1, bimonthly: 2, quarterly: 3, irregular: 0 }
const DAYS: Readonly<Record<Periodicity, number>> = { weekly: 7, fortnightly: 14, monthly: 0, bimonthly: 0, quarterly: 0, irregular: 0 }

/**
 * The facts of the issue that comes after those that are there. Supplements are numbered on their own and do not count.
 *
 * @param issues all issues of the bulletin, in any order
 * @param options.today the day for a first issue, and for a bulletin that comes out irregularly
 * @example
 * ```ts
 * import { nextIssue } from 'bantin/scaffold'
 *
 * const known = [{ number: 12, period: '2026-12', date: '2026-12-31', yearOfPublication: 3 }]
 * const { number, date, yearOfPublication } = nextIssue(known, { periodicity: 'monthly', today: '2027-01-03' })
 * console.log(number, date, yearOfPublication) // => 13 2027-01-31 4
 * ```
 */
export function nextIssue(
  issues: readonly KnownIssue[],
  options: { readonly periodicity: Periodicity; readonly today: string },
): NextIssue {
  const { periodicity, today } = options
  const regular = issues.filter(({ kind }) => kind !== 'supplement')
  const [latest] = regular.toSorted(
    (a, b) => compare(b.date ?? b.period ?? '', a.date ?? a.period ?? '') || (b.number ?? 0) - (a.number ?? 0),
  )
  const number = Math.max(0, ...regular.map((issue) => issue.number ?? 0)) + 1
  const lastMonth = latest?.period?.slice(-7) ?? latest?.date?.slice(0, 7)
  if (!latest || lastMonth === undefined || periodicity === 'irregular') {
    return { number, period: today.slice(0, 7), date: today, yearOfPublication: yearAfter(latest, today) }
  }
  const days = DAYS[periodicity]
  const lastDate = latest.date ?? `${lastMonth}-01`
  const period = days > 0 ? laterDay(lastDate, days).slice(0, 7) : laterMonth(lastMonth, MONTHS[periodicity])
  const date = days > 0 ? laterDay(lastDate, days) : sameDayIn(period, lastDate)
  return { number, period, date, yearOfPublication: yearAfter(latest, date) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const laterDay = (date: string, days: number): string => lightFormat(addDays(parseISO(date), days), 'yyyy-MM-dd')

const laterMonth = (month: string, months: number): string => lightFormat(addMonths(parseISO(`${month}-01`), months), 'yyyy-MM')

/** The 31st becomes the last day of a shorter month. */
function sameDayIn(month: string, date: string): string {
  const day = Math.min(Number(date.slice(8, 10)), getDaysInMonth(parseISO(`${month}-01`)))
  return `${month}-${String(day).padStart(2, '0')}`
}

function yearAfter(latest: KnownIssue | undefined, date: string): number {
  const before = latest?.yearOfPublication
  if (before === undefined) return 1
  const passed = Number(date.slice(0, 4)) - Number((latest?.date ?? latest?.period ?? date).slice(0, 4))
  return before + Math.max(0, passed)
}
