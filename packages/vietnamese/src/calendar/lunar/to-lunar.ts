import { quote, readDay } from '../gregorian/partial-date.ts'
import { lunarOfDay } from './find-lunar.ts'
import type { LunarDay } from './lunar-date.ts'
import { lunarRange } from './range.ts'

/**
 * The day of the Vietnamese lunar calendar, as it is computed in Viet Nam: at UTC+7, so that Tết of 1968, 1969, 1985, 2007 and 2030
 * differs from the Chinese new year.
 *
 * @param date `YYYY-MM-DD`, from 1968-01-01 to 2101-01-28 (`lunarRange`)
 * @throws RangeError for a text that is no such date, and for a date outside the range: before 1968 north and south had different calendars
 * @source Quyết định 121-CP of 8 August 1967; months computed after Jean Meeus, Astronomical Algorithms, 2nd ed.
 * @example
 * ```ts
 * import { toLunar } from '@bantin/vietnamese/calendar'
 *
 * const { day, month, leap, year } = toLunar('2025-08-01')
 * console.log(day, month, leap, year) // => 8 6 true 2025
 * ```
 */
export function toLunar(date: string): LunarDay {
  const lunar = lunarOfDay(readDay(date))
  if (lunar) return lunar
  const { first, last } = lunarRange()
  throw new RangeError(
    `${quote(date)} has no lunar date here: the calendar of Viet Nam is at UTC+7 since ${first}, and the table ends on ${last}`,
  )
}
