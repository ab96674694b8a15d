import { type DocumentEntry, filterTerm, GAP, type PassageEntry, TITLE_END } from '../files/format.ts'
import type { SearchItem, SearchPassage } from '../item/search-item.ts'
import { findCompounds } from '../words/compounds.ts'
import { tokenise } from '../words/tokenise.ts'
import type { Postings } from './postings.ts'
import type { WordForm } from './word-forms.ts'

/** Reads an item into the postings. Returns what a result shows of it, and how many words its title has. */
export function readItem(
  item: SearchItem,
  postings: Postings,
  formOf: (word: string) => WordForm,
): { readonly entry: DocumentEntry; readonly titleLength: number } {
  /** Returns the place behind the last word. */
  const read = (text: string, from: number): number => {
    const tokens = tokenise(text)
    const places = tokens.map((_, i) => from + i)
    for (const [i, { word }] of tokens.entries()) {
      const { term, spelling } = formOf(word)
      if (term) postings.add(term, spelling, places[i]!)
    }
    for (const compound of findCompounds(text, tokens)) postings.add(compound.term, '', places[compound.from]!)
    return from + tokens.length
  }
  const titleLength = read(item.title, 0)
  let next = Math.max(TITLE_END, titleLength + GAP)
  for (const text of [item.subtitle ?? '', item.code, ...item.words, ...item.places.map(({ name }) => name)]) next = read(text, next) + GAP
  const passages = shown(item).map(({ id, heading, text }): PassageEntry => {
    const from = next
    if (heading) next = read(heading, next) + GAP
    next = read(text, next) + GAP
    return [from, id ?? '', heading ?? '', text]
  })
  postings.add(filterTerm('year', item.issue.date.slice(0, 4)), '', 0)
  postings.add(filterTerm('section', item.section.id), '', 0)
  for (const { key } of item.places) postings.add(filterTerm('place', key), '', 0)
  return { entry: entryOf(item, passages), titleLength }
}

/** The summary is shown like a passage at the top. */
const shown = ({ summary, passages }: SearchItem): readonly SearchPassage[] => (summary ? [{ text: summary }, ...passages] : passages)

const entryOf = (item: SearchItem, passages: readonly PassageEntry[]): DocumentEntry => ({
  id: item.id,
  code: item.code,
  issue: [item.issue.id, item.issue.title, item.issue.date],
  section: [item.section.id, item.section.title],
  title: item.title,
  language: item.language,
  page: item.page,
  places: item.places.map(({ name }) => name),
  passages,
})
