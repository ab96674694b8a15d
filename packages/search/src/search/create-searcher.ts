import { filterTerm } from '../files/format.ts'
import { createHit } from '../hit/create-hit.ts'
import type { SearchHit } from '../hit/search-hit.ts'
import { candidates } from '../match/candidates.ts'
import { findFiltered, findUnits } from '../match/find-units.ts'
import { rank } from '../match/rank.ts'
import { parseQuery } from '../query/parse-query.ts'
import { createStore, type Load } from './store.ts'

export interface SearchOptions {
  /** Of publication, `2026`. */
  year?: string | undefined
  /** The id of a section. */
  section?: string | undefined
  /** The key of a place. */
  place?: string | undefined
  /** At most so many hits, up to 100. @default 10 */
  limit?: number | undefined
  /** Whether the last word may go on, as while one types. @default true */
  partial?: boolean | undefined
}

export interface SearchResult {
  /** How many items were found. */
  readonly total: number
  /** How many of them have the words with the marks that were typed, all where none was; they stand first. */
  readonly exact: number
  /** Whether they have all words; where no item has, those are found that have the most. */
  readonly complete: boolean
  readonly hits: readonly SearchHit[]
}

export interface Searcher {
  /** Never throws on any query; it is rejected where `load` is. */
  search(query: string, options?: SearchOptions): Promise<SearchResult>
}

const MOST_HITS = 100

/**
 * Search an index that `createSearchIndex` has made. Only what a query needs is loaded, and only once.
 *
 * Marks may be left out: “lua” finds lúa, lụa and lua; “lúa” finds lúa first. “hoà” and “hòa” are the same, so are “kỹ” and “kĩ”. Words in
 * quotes must stand one behind the other. Symbols such as `15/2020/NĐ-CP` are found whole and in parts. Without a word, but with a filter,
 * all items of the filter are found.
 *
 * @param load brings the value of a file of the index by its path without `.js`
 * @example
 * ```ts
 * import { createSearcher, createSearchIndex, readSearchFile } from '@bantin/search'
 *
 * const files = createSearchIndex([{
 *   id: 'gat', code: '7-01', issue: { id: 'so-7', title: 'Số 7', date: '2026-05-04' }, section: { id: 'mua-vu', title: 'Mùa vụ' },
 *   title: 'Gặt sớm', words: [], places: [], page: 'issues/so-7/web/gat.html', passages: [{ text: 'Lúa chín đều, phơi khô.' }],
 * }])
 * const { search } = createSearcher({
 *   load: async (name) => readSearchFile(files.find(({ path }) => path === `${name}.js`)?.text ?? ''),
 * })
 * const { hits } = await search('lua chin')
 * console.log(hits.map(({ address, snippet }) => `${address} ${snippet.text}`)) // => [ 'issues/so-7/web/gat.html Lúa chín đều, phơi khô.' ]
 * ```
 */
export function createSearcher({ load }: { readonly load: Load }): Searcher {
  const store = createStore(load)
  return {
    async search(text, options = {}) {
      const { limit = 10, partial = true } = options
      const query = parseQuery(String(text), partial)
      const table = await store.table()
      const [found, filters] = await Promise.all([
        findUnits(store, query),
        Promise.all(filterTerms(options).map((term) => findFiltered(store, term))),
      ])
      const chosen = candidates(found, filters, table.documents)
      const ranked = chosen.documents.map((document) => rank(document, query.units, found, table.titleLengths[document] || 0))
      ranked.sort((a, b) => b.score - a.score || b.document - a.document)
      const first = ranked.slice(0, Math.max(0, Math.min(MOST_HITS, Math.floor(limit) || 0)))
      const hits = await Promise.all(
        first.map(({ document }) => store.document(document).then((entry) => createHit(entry, document, query.units, found))),
      )
      return {
        total: ranked.length,
        exact: query.marked ? ranked.filter(({ exact }) => exact).length : ranked.length,
        complete: chosen.parts === query.units.length,
        hits,
      }
    },
  }
}

function filterTerms({ year, section, place }: SearchOptions): string[] {
  const terms: string[] = []
  if (year) terms.push(filterTerm('year', year))
  if (section) terms.push(filterTerm('section', section))
  if (place) terms.push(filterTerm('place', place))
  return terms
}
