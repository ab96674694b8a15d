import { dateOfDayNumber } from '../gregorian/day-number.ts'
import { dayOfLunar, type LunarFault } from './find-lunar.ts'
import type { LunarInput } from './lunar-date.ts'
import { monthsOfYear } from './months.ts'
import { lunarRange } from './range.ts'

/**
 * The date of a day of the Vietnamese lunar calendar, as `YYYY-MM-DD`. The inverse of `toLunar`.
 *
 * @param lunar the year is the Gregorian year in which the lunar year begins; `leap` is false when left out
 * @throws RangeError that says why, when there is no such day: a month that is not repeated in that year, a 30th in a month of 29 days,
 * a year outside the range
 * @example
 * ```ts
 * import { fromLunar } from '@bantin/vietnamese/calendar'
 *
 * console.log(fromLunar({ year: 2026, month: 1, day: 1 })) // => 2026-02-17
 * console.log(fromLunar({ year: 2025, month: 6, leap: true, day: 8 })) // => 2025-08-01
 * ```
 */
export function fromLunar(lunar: LunarInput): string {
  const day = dayOfLunar(lunar)
  if (typeof day === 'number') return dateOfDayNumber(day)
  throw new RangeError(explain(day, lunar))
}

function explain(fault: LunarFault, { year, month, leap = false, day }: LunarInput): string {
  if (fault === 'month') return `${month} is not a month of the lunar calendar`
  if (fault === 'leap-month') return `lunar month ${month} is not repeated in ${year}`
  if (fault === 'out-of-range') return `lunar ${year} is not wholly in the range from ${lunarRange().first} to ${lunarRange().last}`
  const length = monthsOfYear(year)?.find((candidate) => candidate.month === month && candidate.leap === leap)?.length ?? 30
  return `lunar month ${month} of ${year} has ${length} days, not ${day}`
}
