import { markup, trusted } from '@bantin/hast/markup'
import { type SearchFacets, searchFacets, searchForm, searchItems } from '@bantin/search'
import { paths } from '../address/paths.ts'
import type { Site } from '../context.ts'
import type { Page } from '../page/document.ts'
import { excerpt } from '../parts/excerpt.ts'
import { lead } from '../parts/lead.ts'

/** More choices make a page that is slow to load and a list in which nothing is found. */
const PLACES = 150
const SECTIONS = 60
const YEARS = 60
const NAME = 80

/** What a search can be narrowed to: of many places, those with the most items. */
function facets({ index }: Site): SearchFacets {
  const { years, sections, places } = searchFacets(index.issues.flatMap((record) => searchItems(record)))
  const frequent = index.places.toSorted((a, b) => b.items.length - a.items.length).slice(0, PLACES)
  const shown = new Set(frequent.map(({ key }) => key))
  return {
    years: years.slice(0, YEARS),
    sections: sections.slice(0, SECTIONS).map(({ id, title }) => ({ id, title: excerpt(title, NAME) })),
    places: places.filter(({ key }) => shown.has(key)).map(({ key, name }) => ({ key, name: excerpt(name, NAME) })),
  }
}

/** `search.html`: the form; the files of the index stand in `search/`. */
export function searchPage(site: Site): Page {
  const { labels } = site
  const form = searchForm({
    language: labels.language,
    facets: facets(site),
    archive: paths.archive,
  })
  return {
    path: paths.search,
    title: labels.search,
    description: labels.searchWords,
    main: markup`${lead(labels.search)}${trusted(form)}`,
    scripts: ['search.js'],
  }
}
