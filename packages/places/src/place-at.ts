import { holds, isDay } from './day.ts'
import type { Place } from './place.ts'
import { provinces } from './provinces.ts'
import { latest, named } from './spelling/lookup.ts'

const GSO = /^\d{2}$/
const ISO = /^vn-(?:\d{2}|[a-z]{2})$/i

/**
 * The provincial unit of a name or code on a day.
 *
 * A name may lack its marks (`phu yen`), carry them in the older or newer place (`Thanh Hoá`), be a slug, be spelt otherwise
 * (`Đăk Lăk`, `Daklak`, `Bắc Cạn`, `TP.HCM`), and have its kind before it (`tỉnh`, `thành phố`, `TP.`). Marks that are there must be right.
 * `thành phố` finds only cities run by the central government, and so never the town of a province.
 *
 * @param nameOrCode a name, a two-digit code of the General Statistics Office (`'66'`) or a code of ISO 3166-2 (`'VN-33'`)
 * @param date `YYYY-MM-DD`
 * @returns `undefined` when no unit stood under it on that day, before 1993-01-01, and for a date of another form
 * @example
 * ```ts
 * import { placeAt } from '@bantin/places'
 *
 * console.log(placeAt('15', '2025-06-30')?.name, '→', placeAt('15', '2025-07-01')?.name) // => Yên Bái → Lào Cai
 * console.log(placeAt('dak lak', '2026-01-01')?.fullName) // => Tỉnh Đắk Lắk
 * console.log(placeAt('Phú Yên', '2026-01-01')) // => undefined
 * ```
 */
export function placeAt(nameOrCode: string, date: string): Place | undefined {
  if (!isDay(date)) return undefined
  if (GSO.test(nameOrCode)) return provinces.find((place) => place.code === nameOrCode && holds(place, date))
  if (ISO.test(nameOrCode)) {
    const code = nameOrCode.toUpperCase()
    return provinces.find((place) => place.iso?.code === code && holds(place, date))
  }
  const { places, kind } = named(nameOrCode) ?? {}
  const place = places?.find((place) => holds(place, date))
  if (kind === undefined || place?.kind === kind) return place
  // Writers keep the older kind for a while.
  return places?.some((earlier) => earlier.kind === kind && earlier.from < date) ? place : undefined
}

/** The unit that a text of the day means by a name: the one that stands, else the last that did. */
export function lastPlaceNamed(name: string, date: string): Place | undefined {
  const { places, kind } = named(name) ?? {}
  return places && latest(places, isDay(date) ? date : '9999-12-31', kind)
}
