import { markup } from '@bantin/hast/markup'
import type { SearchFacets } from './facets.ts'
import { type SearchLabels, searchLabels } from './labels.ts'

export interface SearchFormOptions {
  /** The language of the form. @default 'vi' */
  readonly language?: 'vi' | 'en' | undefined
  /** Words of your own in place of ours. */
  readonly labels?: Partial<SearchLabels> | undefined
  readonly facets: SearchFacets
  /** Where the files of the index stand, relative to the page. @default 'search/' */
  readonly folder?: string | undefined
  /** The address that is offered where scripts do not run, such as `archive/index.html`. */
  readonly archive?: string | undefined
}

/**
 * The inside of a search page, as HTML: a form, a line that says how many were found, and the place of the results. The page around it has
 * the `<h1>` and loads `searchJs` with `<script src="…" defer>`; until the script runs only a notice shows, in browsers too old for it as well. Ids begin with `search-`.
 *
 * @example
 * ```ts
 * import { searchForm } from '@bantin/search'
 *
 * const html = searchForm({ language: 'en', facets: { years: ['2026'], sections: [], places: [] }, archive: 'archive/index.html' })
 * console.log(html.includes('<label for="search-q">Words to find</label>'), html.includes('<option value="2026">')) // => true true
 * ```
 */
export function searchForm({ language = 'vi', labels: own, facets, folder = 'search/', archive }: SearchFormOptions): string {
  const labels: SearchLabels = { ...searchLabels[language], ...own }
  const { more, searching, found, foundOne, foundExact, none, incomplete, failed } = labels
  const said = JSON.stringify({ more, searching, found, foundOne, foundExact, none, incomplete, failed })
  const select = (name: string, label: string, options: readonly (readonly [value: string, text: string])[]) =>
    options.length > 0 &&
    markup`<p><label for="search-${name}">${label}</label> <select id="search-${name}" name="${name}">${[
      ['', labels.all] as const,
      ...options,
    ].map(([value, text]) => markup`<option value="${value}">${text}</option>`)}</select></p>\n`
  const link = archive !== undefined && markup` <a href="${archive}">${labels.archive}</a>`
  return markup`<div class="search" lang="${language}" data-search="${folder}" data-labels="${said}">
<p class="search-off">${labels.noScript}${link}</p>
<form role="search" hidden>
<p><label for="search-q">${labels.query}</label> <input id="search-q" name="q" type="search" maxlength="500" autocomplete="off" aria-describedby="search-hint"></p>
<p id="search-hint" class="search-hint">${labels.hint}</p>
${select(
  'year',
  labels.year,
  facets.years.map((year) => [year, year]),
)}${select(
  'section',
  labels.section,
  facets.sections.map(({ id, title }) => [id, title]),
)}${select(
  'place',
  labels.place,
  facets.places.map(({ key, name }) => [key, name]),
)}<p><button type="submit">${labels.submit}</button></p>
</form>
<p class="search-status" role="status"></p>
<div class="search-results"></div>
</div>
`.source
}
