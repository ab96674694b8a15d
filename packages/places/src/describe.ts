import { isDay } from './day.ts'
import type { Place } from './place.ts'
import { lastPlaceNamed } from './place-at.ts'
import { heirsAt, originsAt, predecessorsOf } from './succession.ts'

/** What {@link describe} says beside the name. */
export interface DescribeOptions {
  /**
   * Write the kind before each name: `tỉnh Phú Yên (nay thuộc tỉnh Đắk Lắk)`.
   * @defaultValue `false`
   */
  readonly kind?: boolean
  /**
   * Where the name survived a merger, say which units joined: `Lâm Đồng (nay gồm cả Bình Thuận, Đắk Nông)`.
   * @defaultValue `false`
   */
  readonly joined?: boolean
}

/** A city named for a person always carries its kind, with a capital. @source Nghị định 30/2020/NĐ-CP, Phụ lục II */
function label(place: Place, kind: boolean): string {
  if (place.name === 'Hồ Chí Minh') return place.fullName
  return kind ? `${place.kind} ${place.name}` : place.name
}

function list(places: readonly Place[], kind: boolean, last: string): string {
  const names = places.map((place) => label(place, kind))
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`
}

/**
 * A unit as a text of the given day should name it: its name, and where that name is no longer in use, where it belongs now.
 *
 * `nay thuộc` follows a merger or a split, `nay là` a new name for the same territory. A name that survived stands alone.
 *
 * @param place a place, or its name in any spelling; a name that no unit had by that day comes back as it is
 * @param date `YYYY-MM-DD`: the day of the text that will carry the description
 * @example
 * ```ts
 * import { describe } from '@bantin/places'
 *
 * console.log(describe('Phú Yên', '2026-11-01')) // => Phú Yên (nay thuộc Đắk Lắk)
 * console.log(describe('Phú Yên', '2025-06-30')) // => Phú Yên
 * console.log(describe('Thừa Thiên Huế', '2026-11-01', { kind: true })) // => tỉnh Thừa Thiên Huế (nay là thành phố Huế)
 * console.log(describe('Lâm Đồng', '2026-11-01', { joined: true })) // => Lâm Đồng (nay gồm cả Bình Thuận, Đắk Nông)
 * ```
 */
export function describe(place: Place | string, date: string, options: DescribeOptions = {}): string {
  const { kind = false, joined = false } = options
  const unit = typeof place === 'string' ? lastPlaceNamed(place, date) : place
  if (unit === undefined) return String(place)
  const name = label(unit, kind)
  const heirs = isDay(date) ? heirsAt(unit, date) : [unit]
  const same = heirs.find((heir) => heir.name === unit.name)
  if (same === undefined) {
    const [only] = heirs
    const renamed = heirs.length === 1 && only !== undefined && originsAt(only, unit.to ?? date).length === 1
    return `${name} (${renamed ? 'nay là' : 'nay thuộc'} ${list(heirs, kind, ' và ')})`
  }
  if (joined) {
    const origins = joinedTo(unit, same)
    if (origins.length > 0) return `${name} (nay gồm cả ${list(origins, kind, ', ')})`
  }
  return kind && same.kind !== unit.kind ? `${name} (nay là ${label(same, true)})` : name
}

/** The units that joined the one of this name: since it ended, or, of a unit that stands, when it last grew. */
function joinedTo(unit: Place, heir: Place): readonly Place[] {
  const others = (places: readonly Place[]) => places.filter((place) => place.name !== heir.name)
  if (unit !== heir && unit.to !== undefined) return others(originsAt(heir, unit.to))
  for (let place: Place | undefined = heir; place !== undefined; ) {
    const earlier = predecessorsOf(place)
    place = earlier.find(({ name }) => name === heir.name)
    if (place !== undefined && earlier.length > 1) return others(earlier)
  }
  return []
}
