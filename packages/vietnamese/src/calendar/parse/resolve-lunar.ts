import { dateOfDayNumber } from '../gregorian/day-number.ts'
import { yearName } from '../lunar/can-chi.ts'
import { dayOfLunar, type LunarFault } from '../lunar/find-lunar.ts'
import { mod, sexagenary } from '../lunar/names.ts'
import { FIRST_YEAR, LAST_YEAR } from '../lunar/table.ts'
import type { DateProblem, Fields, LunarReading, ParseDateOptions, ParsedDate } from './parsing.ts'
import { longYear, problem, refuse } from './problem.ts'
import { wrongWeekday } from './resolve-gregorian.ts'

/** The lunar date of the fields and its Gregorian date, or why there is none. */
export function resolveLunar(fields: Fields, options: ParseDateOptions): ParsedDate | undefined {
  const { day, month, year, yearName: name, quarter } = fields
  if (quarter || (day && !month) || (!month && !year && !name)) return undefined
  if (month && (month.value < 1 || month.value > 12)) return refuse(problem('impossible-month', month))
  if (day && (day.value < 1 || day.value > 30)) return refuse(problem('impossible-day', day))
  if (name && name.value < 0) return refuse(problem('impossible-year-name', name))
  const named = longYear(year, options)
  if (year && named === undefined) return refuse(problem('short-year', year, shortYearCandidates(fields)))
  if (year && named === 0) return refuse(problem('impossible-year', year))
  const value = named ?? (name ? nearestYear(name.value, options.year) : options.year)
  const problems = [
    wrongName(fields, value),
    name && value === undefined ? problem('ambiguous-year', name, yearsOfName(fields)) : undefined,
  ]
  const lunarYear = value === undefined ? undefined : value - (fields.eve ? 1 : 0)
  const reading: LunarReading = {
    calendar: 'lunar',
    precision: day ? 'day' : month ? 'month' : 'year',
    lunar: {
      ...(lunarYear !== undefined && { year: lunarYear }),
      ...(month && { month: month.value, leap: fields.leap ?? false }),
      ...(day && { day: day.value }),
    },
    ...(name && { yearName: sexagenary(name.value - (fields.eve ? 1 : 0)) }),
  }
  if (lunarYear !== undefined && month) {
    const found = dayOfLunar({ year: lunarYear, month: month.value, leap: fields.leap ?? false, day: day?.value ?? 1 })
    if (found === 'leap-month' || found === 'day') return refuse(problem(FAULTS[found], found === 'day' ? day! : month))
    if (day && typeof found === 'number') {
      reading.date = dateOfDayNumber(found)
      problems.push(wrongWeekday(fields.weekday, found))
    } else if (day) problems.push(problem('outside-lunar-range', year ?? day))
  }
  return { value: reading, problems: problems.filter((found) => found !== undefined) }
}

const FAULTS = { 'leap-month': 'impossible-leap-month', day: 'impossible-day' } as const satisfies Partial<
  Record<LunarFault, DateProblem['code']>
>

function wrongName({ year, yearName: name }: Fields, value: number | undefined): DateProblem | undefined {
  if (!year || !name || value === undefined || mod(value - 4, 60) === name.value) return undefined
  return problem('wrong-year-name', name, [], yearName(value))
}

/** The year of that name within 30 years of another. */
const nearestYear = (name: number, near: number | undefined): number | undefined =>
  near === undefined ? undefined : near - 29 + mod(name + 4 - (near - 29), 60)

/** The dates in every year of that name that the table has. */
function yearsOfName({ day, month, leap = false, eve, yearName: name }: Fields): string[] {
  const dates: string[] = []
  if (!day || !month) return dates
  for (let year = FIRST_YEAR + mod(name!.value + 4 - FIRST_YEAR, 60); year <= LAST_YEAR + 1; year += 60) {
    const found = dayOfLunar({ year: eve ? year - 1 : year, month: month.value, leap, day: day.value })
    if (typeof found === 'number') dates.push(dateOfDayNumber(found))
  }
  return dates
}

function shortYearCandidates({ day, month, leap = false, eve, year }: Fields): string[] {
  if (!day || !month) return []
  return [2000, 1900]
    .map((century) => dayOfLunar({ year: century + year!.value - (eve ? 1 : 0), month: month.value, leap, day: day.value }))
    .filter((found) => typeof found === 'number')
    .map(dateOfDayNumber)
}
