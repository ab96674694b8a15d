/** A file of the index: a script that calls `bantinSearch(name, value)`. */
export interface SearchFile {
  /** `index.js`, or a name made of the content. All stand in one folder. */
  readonly path: string
  readonly text: string
}

/** The value of `index.js`: where everything is. */
export interface IndexTable {
  /** Version of the form. */
  readonly bantin: 1
  /** How many documents; they are numbered from 0, the oldest first. */
  readonly documents: number
  /** How many words each title has, packed. */
  readonly titles: string
  /** The first term of each shard, in the order of code units, and the shards' files. */
  readonly terms: readonly string[]
  readonly shards: readonly string[]
  /** How many documents each file of documents has, packed, and those files. */
  readonly sizes: string
  readonly files: readonly string[]
}

/**
 * A term and its spellings: `[term, spelling, postings, spelling, postings, …]`; the empty spelling is the term's own. Postings are
 * packed: for each document the distance from the one before, the number of places, the distances between the places.
 */
export type TermEntry = readonly string[]

/** The value of a shard, in the order of terms. */
export type Shard = readonly TermEntry[]

/** `[place of its first word, id, heading, text]` */
export type PassageEntry = readonly [from: number, id: string, heading: string, text: string]

/** What a result shows of a document. */
export interface DocumentEntry {
  readonly id: string
  readonly code: string
  readonly issue: readonly [id: string, title: string, date: string]
  readonly section: readonly [id: string, title: string]
  readonly title: string
  readonly language?: string | undefined
  readonly page: string
  readonly places: readonly string[]
  readonly passages: readonly PassageEntry[]
}

/** Places before this one are those of the title. */
export const TITLE_END = 64

/** Left free between passages, so that no phrase reaches over. */
export const GAP = 8

/** The term under which the documents of a section, place or year stand; no word has a space. */
export const filterTerm = (kind: 'section' | 'place' | 'year', key: string): string => ` ${kind} ${key}`
