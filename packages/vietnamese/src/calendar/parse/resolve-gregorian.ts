import { dayNumber, daysInMonth, weekdayOf } from '../gregorian/day-number.ts'
import { writePartialDate } from '../gregorian/partial-date.ts'
import { WEEKDAYS } from '../gregorian/weekdays.ts'
import type { DateProblem, Fields, GregorianReading, ParseDateOptions, ParsedDate, Placed } from './parsing.ts'
import { longYear, problem, refuse } from './problem.ts'

/** The Gregorian date of the fields, or why there is none. */
export function resolveGregorian(fields: Fields, options: ParseDateOptions): ParsedDate | undefined {
  const { day, month, quarter, year } = fields
  if ((day && !month) || (!month && !quarter && !year)) return undefined
  if (quarter && (quarter.value < 1 || quarter.value > 4)) return refuse(problem('impossible-quarter', quarter))
  if (month && (month.value < 1 || month.value > 12)) return refuse(problem('impossible-month', month, swapped(fields)))
  if (year && year.digits > 2 && year.value === 0) return refuse(problem('impossible-year', year))
  const parts = { quarter: quarter?.value, month: month?.value, day: day?.value }
  const write = (y: number | undefined) => (possible(y, parts) ? writePartialDate(clean({ ...parts, year: y })) : undefined)
  const short = year !== undefined && year.digits <= 2
  const value = longYear(year, options) ?? (year ? undefined : options.year)
  if (day && !possible(value, parts)) return refuse(problem('impossible-day', day))
  if (short && value === undefined) {
    const candidates = [2000, 1900].map((century) => write(century + year.value)).filter((date) => date !== undefined)
    return refuse(candidates.length > 0 ? problem('short-year', year, candidates) : problem('impossible-day', day!))
  }
  const reading: GregorianReading = {
    calendar: 'gregorian',
    precision: day ? 'day' : month ? 'month' : quarter ? 'quarter' : 'year',
    date: write(value)!,
  }
  const fault = day && value !== undefined ? wrongWeekday(fields.weekday, dayNumber(value, month!.value, day.value)) : undefined
  return { value: reading, problems: fault ? [fault] : [] }
}

interface Parts {
  quarter: number | undefined
  month: number | undefined
  day: number | undefined
}

const possible = (year: number | undefined, { month, day }: Parts): boolean =>
  day === undefined || (day >= 1 && day <= daysInMonth(year, month!))

/** The month-first reading of a date whose month is impossible: 2/13/2026. */
function swapped({ day, month, year }: Fields): string[] {
  if (!day || !month || day.value < 1 || day.value > 12 || (year && year.digits <= 2)) return []
  const parts = { quarter: undefined, month: day.value, day: month.value }
  return possible(year?.value, parts) ? [writePartialDate(clean({ ...parts, year: year?.value }))] : []
}

const clean = ({ year, quarter, month, day }: Parts & { year: number | undefined }) => ({
  ...(year !== undefined && { year }),
  ...(quarter !== undefined && { quarter }),
  ...(month !== undefined && { month }),
  ...(day !== undefined && { day }),
})

/** The problem of a weekday that the day does not fall on. */
export function wrongWeekday(weekday: Placed<number> | undefined, day: number): DateProblem | undefined {
  const actual = weekdayOf(day)
  return weekday && weekday.value !== actual ? problem('wrong-weekday', weekday, [], WEEKDAYS[actual - 1]) : undefined
}
