import { dateOfDayNumber } from '../gregorian/day-number.ts'
import type { LunarDay, LunarInput } from './lunar-date.ts'
import { lunarYearOf, monthsOfYear } from './months.ts'
import { FIRST_DAY_OF_RANGE, LAST_DAY_OF_RANGE } from './range.ts'

/** The lunar day of a day since 1970-01-01; `undefined` outside the range. */
export function lunarOfDay(day: number): LunarDay | undefined {
  if (day < FIRST_DAY_OF_RANGE || day > LAST_DAY_OF_RANGE) return undefined
  const year = lunarYearOf(day, Number(dateOfDayNumber(day).slice(0, 4)))
  const found = monthsOfYear(year)!.findLast(({ start }) => start <= day)!
  return { year, month: found.month, leap: found.leap, day: day - found.start + 1, monthLength: found.length }
}

/** Why a lunar day cannot be given a date. */
export type LunarFault = 'out-of-range' | 'month' | 'leap-month' | 'day'

/** The day since 1970-01-01 of a lunar day, or why there is none. */
export function dayOfLunar({ year, month, leap = false, day }: LunarInput): number | LunarFault {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 'month'
  if (!Number.isInteger(day) || day < 1 || day > 30) return 'day'
  const months = monthsOfYear(year)
  if (!months) return 'out-of-range'
  const found = months.find((candidate) => candidate.month === month && candidate.leap === leap)
  if (!found) return 'leap-month'
  if (found.start + day - 1 < FIRST_DAY_OF_RANGE) return 'out-of-range'
  return day > found.length ? 'day' : found.start + day - 1
}
