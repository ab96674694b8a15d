import { reforms } from './data/reforms.ts'
import { dayBefore, holds } from './day.ts'
import type { Place } from './place.ts'
import { provinces } from './provinces.ts'

/**
 * The units that took over a unit's territory when it ended: one after a merger or a new name, two after a split, none while it stands.
 *
 * @example
 * ```ts
 * import { placeAt, successorsOf } from '@bantin/places'
 *
 * const place = placeAt('Bình Thuận', '2025-06-30')
 * if (place) console.log(successorsOf(place).map((next) => next.fullName)) // => [ 'Tỉnh Lâm Đồng' ]
 * ```
 */
export function successorsOf(place: Place): readonly Place[] {
  if (place.to === undefined) return []
  const names = new Set<string>()
  for (const { date, formed } of reforms) {
    if (dayBefore(date) !== place.to) continue
    for (const [, name, ...from] of formed) if (from.includes(place.name)) names.add(name)
  }
  return provinces.filter((next) => next.from > place.to! && dayBefore(next.from) === place.to && names.has(next.name))
}

/**
 * The units that a unit was formed from; none where it is older than the range that this package covers.
 *
 * @example
 * ```ts
 * import { placeAt, predecessorsOf } from '@bantin/places'
 *
 * const place = placeAt('Ninh Bình', '2025-07-01')
 * if (place) console.log(predecessorsOf(place).map((earlier) => earlier.name)) // => [ 'Hà Nam', 'Nam Định', 'Ninh Bình' ]
 * ```
 */
export function predecessorsOf(place: Place): readonly Place[] {
  const reform = reforms.find(({ date }) => date === place.from)
  const names = reform?.formed.find(([, name]) => name === place.name)?.slice(2) ?? []
  return provinces.filter((earlier) => earlier.to !== undefined && names.includes(earlier.name) && earlier.to === dayBefore(place.from))
}

/** The units that hold a unit's territory on a day: the unit itself while it stands, else those that followed. */
export function heirsAt(place: Place, date: string): readonly Place[] {
  if (holds(place, date) || date < place.from) return [place]
  return [...new Set(successorsOf(place).flatMap((next) => heirsAt(next, date)))]
}

/** The units that stood on an earlier day where a unit stands now. */
export function originsAt(place: Place, date: string): readonly Place[] {
  if (holds(place, date)) return [place]
  return [...new Set(predecessorsOf(place).flatMap((earlier) => originsAt(earlier, date)))]
}
