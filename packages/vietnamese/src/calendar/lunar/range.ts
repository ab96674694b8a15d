import { dateOfDayNumber } from '../gregorian/day-number.ts'

/** -731 is 1968-01-01: before that day the calendars of the north and of the south were not one, nor at UTC+7. */
export const FIRST_DAY_OF_RANGE = -731

/** 47874 is 2101-01-28, the last day of lunar 2100. */
export const LAST_DAY_OF_RANGE = 47874

/**
 * The first and the last day that have a lunar date here, as `YYYY-MM-DD`: 1968-01-01 and 2101-01-28.
 * `toLunar`, `dualDate` and `canChi` refuse other days; `parseDate` reports them.
 *
 * Since 2051 a few new moons fall within a minute of midnight (May 2054, November 2077, October 2085):
 * there a day may still shift, because nobody can foretell the Earth's rotation so well.
 *
 * @source Quyết định 121-CP of 8 August 1967: UTC+7 from 1968 on
 * @example
 * ```ts
 * import { lunarRange } from '@bantin/vietnamese/calendar'
 *
 * console.log(lunarRange().first) // => 1968-01-01
 * ```
 */
export function lunarRange(): { first: string; last: string } {
  return { first: dateOfDayNumber(FIRST_DAY_OF_RANGE), last: dateOfDayNumber(LAST_DAY_OF_RANGE) }
}
