import { monthsOfYear } from './months.ts'
import { FIRST_YEAR } from './table.ts'

/**
 * The month that is repeated in a lunar year, or `undefined` when none is.
 *
 * @param year a lunar year from 1968 to 2100
 * @throws RangeError for another year
 * @example
 * ```ts
 * import { leapMonthOf } from '@bantin/vietnamese/calendar'
 *
 * console.log(leapMonthOf(2025), leapMonthOf(2026), leapMonthOf(2033)) // => 6 undefined 11
 * ```
 */
export function leapMonthOf(year: number): number | undefined {
  const months = year > FIRST_YEAR ? monthsOfYear(year) : undefined
  if (!months) throw new RangeError(`the table has no lunar year ${year}`)
  return months.find(({ leap }) => leap)?.month
}
