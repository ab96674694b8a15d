import { describe, findPlaces, type Place, successorsOf } from '@bantin/places'
import type { PlaceRecord } from './issue-record.ts'

/** The units that hold the territory of a unit now, as far as the table of `@bantin/places` goes. */
function heirsOf(place: Place): readonly Place[] {
  return place.to === undefined ? [place] : [...new Set(successorsOf(place).flatMap(heirsOf))]
}

const nameOf = (place: Place): string => describe(place, place.from)

/**
 * The provinces that texts name, each once, in the order in which they are first named. What may be something else is left out.
 *
 * @param texts blocks of Vietnamese text
 * @param date day of the issue, `YYYY-MM-DD`
 */
export function placeRecords(texts: readonly string[], date: string): PlaceRecord[] {
  const records = new Map<string, PlaceRecord>()
  for (const text of texts) {
    for (const { place, ambiguous } of findPlaces(text, { date })) {
      if (ambiguous || records.has(place.slug)) continue
      const heirs = heirsOf(place)
      const today = heirs.some(({ slug }) => slug === place.slug) ? {} : { today: heirs.map(nameOf) }
      records.set(place.slug, { key: place.slug, name: nameOf(place), ...today })
    }
  }
  return [...records.values()]
}
