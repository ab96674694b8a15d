import { unpackNumbers } from '../pack/numbers.ts'

/** How well a word agrees with what was typed: 3 the same, 2 it has all marks of it, 1 its letters, 0 it begins so. */
export type Level = 0 | 1 | 2 | 3

/** Where something stands: for each document its places, sorted, each as `place * 4 + level`. */
export type Found = Map<number, number[]>

/** Adds what is packed in the postings of a spelling. */
export function addPostings(found: Found, packed: string, level: Level): void {
  const numbers = unpackNumbers(packed)
  let document = -1
  for (let i = 0; i < numbers.length; ) {
    document += numbers[i++]! + 1
    const end = i + 1 + numbers[i]!
    const places = found.get(document) || []
    let place = 0
    for (i++; i < end && i < numbers.length; i++) {
      place += numbers[i]!
      places.push(place * 4 + level)
    }
    found.set(document, places)
  }
}

export function sortPlaces(found: Found): Found {
  found.forEach((places) => {
    // Most words have one spelling in a document, and are in order
    if (!isSorted(places)) places.sort((a, b) => a - b)
  })
  return found
}

function isSorted(places: readonly number[]): boolean {
  for (let i = 1; i < places.length; i++) if (places[i]! < places[i - 1]!) return false
  return true
}

/** The places that agree best. */
export function bestOf(places: readonly number[]): { readonly level: number; readonly at: number[] } {
  let level = 0
  for (const place of places) level = Math.max(level, place & 3)
  const at: number[] = []
  for (const place of places) if ((place & 3) === level) at.push(place >>> 2)
  return { level, at }
}
