import { longerNames } from '../data/longer-names.ts'
import { spellings } from '../data/spellings.ts'
import type { Place } from '../place.ts'
import { placesByName } from '../provinces.ts'
import { toneStyles } from '../spelling/tone-styles.ts'
import { gapAfter } from './gaps.ts'
import { type Word, wordAt } from './words.ts'

/** A syllable of names, with the names that end here and those that go on. */
interface Node {
  readonly next: Map<string, Node>
  /** whether a dash with blanks may stand before some next syllable */
  dash: boolean
  name?: { readonly name: string; readonly places: readonly Place[] }
}

/** A name found at an offset. */
export interface NameMatch {
  readonly end: number
  /** the start of each syllable */
  readonly starts: readonly number[]
  readonly name: string
  /** every unit of that name over time; empty for a longer name that is no unit */
  readonly places: readonly Place[]
}

function add(root: Node, spelling: string, name: string, places: readonly Place[]): void {
  let node = root
  for (const [, dash, syllable] of spelling.matchAll(/( - )?[ -]?([^ -]+)/g)) {
    if (dash !== undefined) node.dash = true
    const key = (syllable ?? '').toLowerCase()
    const next = node.next.get(key) ?? { next: new Map(), dash: false }
    node.next.set(key, next)
    node = next
  }
  node.name = { name, places }
}

let table: Node | undefined

function nameTable(): Node {
  if (table) return table
  table = { next: new Map(), dash: false }
  for (const name of longerNames) add(table, name, name, [])
  for (const [name, places] of placesByName()) {
    for (const spelling of [...toneStyles(name), ...(spellings[name] ?? [])]) add(table, spelling, name, places)
  }
  return table
}

/** The names that begin with a word, the longest first. */
export function namesAt(text: string, first: Word): readonly NameMatch[] {
  let node = first.capital ? nameTable().next.get(first.key) : undefined
  const found: NameMatch[] = []
  const starts: number[] = []
  for (let word: Word | undefined = first; node && word; ) {
    starts.push(word.start)
    const { end }: Word = word
    if (node.name) found.unshift({ end, starts: [...starts], ...node.name })
    const next: number | undefined = node.next.size > 0 ? gapAfter(text, end, node.dash) : undefined
    word = next === undefined ? undefined : wordAt(text, next)
    node = word?.capital ? node.next.get(word.key) : undefined
  }
  return found
}
