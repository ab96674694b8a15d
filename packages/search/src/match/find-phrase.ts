import type { Found } from './found.ts'

/** Where words stand one behind the other: the places of the first. A phrase agrees as well as its worst word. */
export function findPhrase(words: readonly Found[]): Found {
  const [first, ...others] = words
  const found: Found = new Map()
  if (!first) return found
  first.forEach((places, document) => {
    const rest = others.map((one) => levelsByPlace(one.get(document)))
    const starts: number[] = []
    for (const one of places) {
      let level = one & 3
      rest.forEach((levels, i) => {
        const there = levels.get((one >>> 2) + i + 1)
        level = there === undefined || level < 0 ? -1 : Math.min(level, there)
      })
      if (level >= 0) starts.push((one >>> 2) * 4 + level)
    }
    if (starts.length > 0) found.set(document, starts)
  })
  return found
}

const levelsByPlace = (places: readonly number[] = []): Map<number, number> =>
  new Map(places.map((place): [number, number] => [place >>> 2, place & 3]))
