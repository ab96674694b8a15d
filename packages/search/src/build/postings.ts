import type { TermEntry } from '../files/format.ts'
import { packNumber } from '../pack/numbers.ts'

interface Writing {
  document: number
  readonly packed: string[]
  /** Of the document being read. */
  places: number[]
}

/** Collects where words stand, document by document. */
export interface Postings {
  add(term: string, spelling: string, place: number): void
  /** All words of a document were added; places may come in any order. */
  endDocument(document: number): void
  entries(): TermEntry[]
}

export function createPostings(): Postings {
  const terms = new Map<string, Map<string, Writing>>()
  let open = new Set<Writing>()
  return {
    add(term, spelling, place) {
      const spellings = terms.get(term) ?? new Map<string, Writing>()
      const writing = spellings.get(spelling) ?? { document: -1, packed: [], places: [] }
      if (writing.document < 0 && writing.places.length === 0) terms.set(term, spellings.set(spelling, writing))
      writing.places.push(place)
      open.add(writing)
    },
    endDocument(document) {
      for (const writing of open) flush(writing, document)
      open = new Set()
    },
    entries: () =>
      [...terms]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([term, spellings]) => [
          term,
          ...[...spellings].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([spelling, { packed }]) => [spelling, packed.join('')]),
        ]),
  }
}

function flush(writing: Writing, document: number): void {
  const places = writing.places.sort((a, b) => a - b)
  let packed = packNumber(document - writing.document - 1) + packNumber(places.length)
  let before = 0
  for (const place of places) {
    packed += packNumber(place - before)
    before = place
  }
  writing.packed.push(packed)
  writing.document = document
  writing.places = []
}
