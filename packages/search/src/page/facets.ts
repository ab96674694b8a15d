import { compare } from '@bantin/vietnamese/search'
import type { SearchItem } from '../item/search-item.ts'

/** What a search can be narrowed to. */
export interface SearchFacets {
  /** The newest first. */
  readonly years: readonly string[]
  /** As in the newest issue, then those that it does not have. */
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  /** In the order of dictionaries. */
  readonly places: readonly { readonly key: string; readonly name: string }[]
}

/**
 * The years, sections and places of items, for the fields of a search page.
 *
 * @param items as `createSearchIndex` takes them
 * @example
 * ```ts
 * import { searchFacets } from '@bantin/search'
 *
 * const item = (date: string) => ({
 *   id: 'gat', code: '7-01', issue: { id: date, title: date, date }, section: { id: 'mua-vu', title: 'Mùa vụ' },
 *   title: 'Gặt sớm', words: [], places: [], page: 'gat.html', passages: [],
 * })
 * console.log(searchFacets([item('2025-05-04'), item('2026-05-04')]).years) // => [ '2026', '2025' ]
 * ```
 */
export function searchFacets(items: readonly SearchItem[]): SearchFacets {
  const newest = [...items].sort((a, b) => (a.issue.date < b.issue.date ? 1 : a.issue.date > b.issue.date ? -1 : 0))
  const sections = new Map<string, string>()
  const places = new Map<string, string>()
  for (const { section, places: named } of newest) {
    if (!sections.has(section.id)) sections.set(section.id, section.title)
    for (const { key, name } of named) if (!places.has(key)) places.set(key, name)
  }
  return {
    years: [...new Set(newest.map(({ issue }) => issue.date.slice(0, 4)))],
    sections: [...sections].map(([id, title]) => ({ id, title })),
    places: [...places].map(([key, name]) => ({ key, name })).sort((a, b) => compare(a.name, b.name)),
  }
}
