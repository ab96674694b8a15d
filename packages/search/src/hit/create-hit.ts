import { type DocumentEntry, GAP, type PassageEntry } from '../files/format.ts'
import { bestOf, type Found } from '../match/found.ts'
import { shortestWindow } from '../match/window.ts'
import type { QueryUnit } from '../query/parse-query.ts'
import { tokenise } from '../words/tokenise.ts'
import { excerpt, markText } from './excerpt.ts'
import type { SearchHit } from './search-hit.ts'

/** What is shown of a document: the passage where the words stand nearest to one another. */
export function createHit(entry: DocumentEntry, document: number, units: readonly QueryUnit[], found: readonly Found[]): SearchHit {
  const lists = found.map((one) => bestOf(one.get(document) || []).at)
  const marked = new Set<number>()
  lists.forEach((places, i) => {
    for (const place of places) for (let word = 0; word < units[i]!.words.length; word++) marked.add(place + word)
  })
  const top: PassageEntry = entry.passages[0] || [0, '', '', '']
  const shown = lists.map((places) => places.filter((place) => place >= top[0])).filter((places) => places.length > 0)
  const window = shortestWindow(shown)
  const place = window ? window.from : -1
  const [from, id, heading, text] = passageAt(entry.passages, place) || top
  const textFrom = heading ? from + tokenise(heading).length + GAP : from
  const { snippet, quote } = excerpt(text, textFrom, Math.max(place, textFrom), marked)
  return {
    item: entry.id,
    code: entry.code,
    issue: { id: entry.issue[0], title: entry.issue[1], date: entry.issue[2] },
    section: { id: entry.section[0], title: entry.section[1] },
    places: entry.places,
    title: markText(entry.title, 0, marked),
    language: entry.language,
    passage: id ? { id, heading } : undefined,
    snippet,
    address: id ? `${entry.page}#${encodeURIComponent(id)}` : entry.page,
    textFragment: place >= textFrom && quote ? fragmentOf(quote) : undefined,
  }
}

function passageAt(passages: readonly PassageEntry[], place: number): PassageEntry | undefined {
  let last: PassageEntry | undefined
  for (const passage of passages) if (passage[0] <= place) last = passage
  return last
}

/** Hyphens, commas and ampersands mean something there. */
function fragmentOf(quote: string): string | undefined {
  try {
    return `:~:text=${encodeURIComponent(quote.replace(/\s+/g, ' ')).replace(/-/g, '%2D')}`
  } catch {
    // Half a letter beyond U+FFFF cannot stand in an address
    return undefined
  }
}
