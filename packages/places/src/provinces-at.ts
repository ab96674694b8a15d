import { holds, isDay } from './day.ts'
import type { Place } from './place.ts'
import { provinces } from './provinces.ts'

/**
 * The provincial units that stood on a day, in the order of their codes.
 *
 * @param date `YYYY-MM-DD`; a date before 1993-01-01, or anything else, gives an empty list
 * @example
 * ```ts
 * import { provincesAt } from '@bantin/places'
 *
 * console.log(provincesAt('2025-06-30').length, provincesAt('2025-07-01').length) // => 63 34
 * ```
 */
export function provincesAt(date: string): readonly Place[] {
  return isDay(date) ? provinces.filter((place) => holds(place, date)) : []
}
