import { ADMINISTRATION } from './administration.ts'
import { FOREIGN } from './foreign.ts'
import { SOCIETY } from './society.ts'
import { WRITTEN } from './written.ts'

/** Readings of a caller, by the first code unit of the word, longest word first. */
export type Lexicon = ReadonlyMap<string, readonly (readonly [word: string, reading: string])[]>

const TABLES: readonly Readonly<Record<string, string>>[] = [ADMINISTRATION, SOCIETY, FOREIGN, WRITTEN]

let expansions: ReadonlyMap<string, string> | undefined

/** Every acronym that has one common meaning, and its expansion. */
const allExpansions = (): ReadonlyMap<string, string> => (expansions ??= new Map(TABLES.flatMap((table) => Object.entries(table))))

/** The expansion of an acronym that has one common meaning. */
export const expansionOf = (acronym: string): string | undefined => allExpansions().get(acronym)

/** Makes the readings of a caller quick to find, in composed and decomposed spelling. */
export function compileLexicon(readings: Readonly<Record<string, string>>): Lexicon {
  const lexicon = new Map<string, [string, string][]>()
  for (const [word, reading] of Object.entries(readings)) {
    for (const form of new Set([word.normalize('NFC'), word.normalize('NFD')])) {
      if (form === '') continue
      const first = form.charAt(0)
      const entries = lexicon.get(first) ?? []
      entries.push([form, reading])
      lexicon.set(first, entries)
    }
  }
  for (const entries of lexicon.values()) entries.sort(([a], [b]) => b.length - a.length)
  return lexicon
}
