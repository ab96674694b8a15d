import { codes, codesSince2025 } from './data/codes.ts'
import { reforms } from './data/reforms.ts'
import { citiesOf1993, provincesOf1993 } from './data/units-1993.ts'
import { dayBefore } from './day.ts'
import type { Place, PlaceKind } from './place.ts'
import { slugOf } from './spelling/slug.ts'

/** A place while the table is built: its last day is not known yet. */
type Draft = { -readonly [Key in keyof Place]: Place[Key] }

const FIRST_DAY = '1993-01-01'
const MERGERS = '2025-07-01'

function draft(kind: PlaceKind, name: string, from: string, source?: string): Draft {
  const slug = slugOf(name)
  const fullName = `${kind === 'tỉnh' ? 'Tỉnh' : 'Thành phố'} ${name}`
  return { id: `${slug}@${from}`, name, slug, kind, fullName, from, ...(source === undefined ? {} : { source }) }
}

function addCodes(place: Draft): void {
  const [gso, iso] = codes[place.name] ?? []
  const code = place.from >= MERGERS ? (codesSince2025[place.name] ?? gso) : gso
  if (code !== undefined && (place.to ?? MERGERS) >= '2004-01-01') place.code = code
  if (iso !== undefined && (place.to ?? MERGERS) >= '2024-01-01') place.iso = { code: iso, candidate: place.from >= '2025-01-01' }
}

function buildProvinces(): readonly Place[] {
  const standing = new Map<string, Draft>()
  for (const name of citiesOf1993) standing.set(name, draft('thành phố', name, FIRST_DAY))
  for (const name of provincesOf1993) standing.set(name, draft('tỉnh', name, FIRST_DAY))
  const all = [...standing.values()]
  for (const { date, source, formed } of reforms) {
    const last = dayBefore(date)
    for (const [, , ...from] of formed) {
      for (const name of from) {
        const ended = standing.get(name)
        if (ended) ended.to = last
        standing.delete(name)
      }
    }
    for (const [kind, name] of formed) {
      const place = draft(kind, name, date, source)
      standing.set(name, place)
      all.push(place)
    }
  }
  for (const place of all) addCodes(place)
  const key = (place: Place) => `${place.code ?? '99'} ${place.slug} ${place.from}`
  return all.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/**
 * Every provincial unit of Viet Nam since 1993-01-01, in the order of its code, then of its first day: 53 units at first, 61 since 1997-01-01,
 * 64 since 2004-01-01, 63 since 2008-08-01, 34 since 2025-07-01.
 *
 * @example
 * ```ts
 * import { provinces } from '@bantin/places'
 *
 * const ended = provinces.filter((place) => place.to === '2025-06-30')
 * console.log(ended.length) // => 52
 * ```
 * @source the resolutions of the National Assembly, named in each place's `source`; codes: Quyết định 124/2004/QĐ-TTg, 19/2025/QĐ-TTg
 */
export const provinces: readonly Place[] = /* @__PURE__ */ buildProvinces()

let byName: Map<string, Place[]> | undefined

/** Every unit of each name, in order of time. */
export function placesByName(): ReadonlyMap<string, readonly Place[]> {
  if (byName) return byName
  byName = new Map()
  for (const place of provinces) byName.set(place.name, [...(byName.get(place.name) ?? []), place])
  return byName
}
