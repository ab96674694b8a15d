import { FIRST_DAY, FIRST_YEAR, YEARS } from './table.ts'

export interface LunarMonth {
  month: number
  leap: boolean
  /** Days since 1970-01-01. */
  start: number
  length: number
}

let firstDays: number[] | undefined

/** The first day of each lunar year of the table, and of the year after the last. */
function newYears(): number[] {
  if (firstDays) return firstDays
  firstDays = [FIRST_DAY]
  for (const [i, bits] of YEARS.entries())
    firstDays.push(monthsFrom(firstDays[i]!, bits).reduce((day, { length }) => day + length, firstDays[i]!))
  return firstDays
}

function monthsFrom(start: number, bits: number): LunarMonth[] {
  const leapMonth = bits >> 13
  const months: LunarMonth[] = []
  for (let i = 0, day = start; i < (leapMonth ? 13 : 12); i++) {
    const length = 29 + ((bits >> i) & 1)
    const afterLeap = leapMonth > 0 && i >= leapMonth
    months.push({ month: afterLeap ? i : i + 1, leap: afterLeap && i === leapMonth, start: day, length })
    day += length
  }
  return months
}

/** The months of a lunar year, in order; `undefined` when the table has not that year. */
export function monthsOfYear(year: number): LunarMonth[] | undefined {
  const bits = YEARS[year - FIRST_YEAR]
  return bits === undefined ? undefined : monthsFrom(newYears()[year - FIRST_YEAR]!, bits)
}

/** The lunar year that a day of the table lies in; a Gregorian year starts in the lunar year before it. */
export function lunarYearOf(day: number, gregorianYear: number): number {
  const newYear = newYears()[gregorianYear - FIRST_YEAR]
  return newYear === undefined || day < newYear ? gregorianYear - 1 : gregorianYear
}
