import { spellings } from '../data/spellings.ts'
import type { Place, PlaceKind } from '../place.ts'
import { placesByName } from '../provinces.ts'
import { agrees, keyOf, type Letter, lettersOf } from './letters.ts'
import { toneStyles } from './tone-styles.ts'

/** What a writing names: every unit of that name over time, and the kind that stood before the name. */
export interface Named {
  readonly places: readonly Place[]
  readonly kind: PlaceKind | undefined
}

interface Spelling {
  readonly letters: readonly Letter[]
  readonly places: readonly Place[]
}

const LONGEST = 64
const PREFIXES: readonly (readonly [key: string, kind: PlaceKind])[] = [
  ['tinh', 'tỉnh'],
  ['thanhpho', 'thành phố'],
  ['thudo', 'thành phố'],
  ['tp', 'thành phố'],
]
const SUFFIXES: readonly (readonly [key: string, kind: PlaceKind])[] = [
  ['province', 'tỉnh'],
  ['city', 'thành phố'],
]

let table: Map<string, Spelling[]> | undefined

function spellingTable(): Map<string, Spelling[]> {
  if (table) return table
  table = new Map()
  for (const [name, places] of placesByName()) {
    for (const spelling of [...toneStyles(name), ...(spellings[name] ?? [])]) {
      const letters = lettersOf(spelling)
      const key = keyOf(letters)
      table.set(key, [...(table.get(key) ?? []), { letters, places }])
    }
  }
  return table
}

function find(letters: readonly Letter[]): readonly Place[] | undefined {
  return spellingTable()
    .get(keyOf(letters))
    ?.find((spelling) => agrees(letters, spelling.letters))?.places
}

/** Look a writing up, with or without marks, with or without its kind. */
export function named(writing: string): Named | undefined {
  if (writing.length > LONGEST) return undefined
  const letters = lettersOf(writing)
  const key = keyOf(letters)
  const whole = find(letters)
  if (whole) return { places: whole, kind: undefined }
  const prefix = PREFIXES.find(([prefix]) => key.startsWith(prefix))
  const suffix = prefix ? undefined : SUFFIXES.find(([suffix]) => key.endsWith(suffix))
  const places = find(letters.slice(prefix?.[0].length ?? 0, letters.length - (suffix?.[0].length ?? 0)))
  const kind = prefix?.[1] ?? suffix?.[1]
  return places && { places, kind }
}

/** Of the units of one name, the one that a text of the day means: the latest that had begun by then, of the kind that the text gives. */
export function latest(places: readonly Place[], date: string, kind: PlaceKind | undefined): Place | undefined {
  let best: Place | undefined
  for (const place of places) {
    if (place.from > date || (kind !== undefined && place.kind !== kind)) continue
    if (best === undefined || place.from > best.from) best = place
  }
  return best
}
