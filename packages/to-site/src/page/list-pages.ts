import { type Markup, markup } from '@bantin/hast/markup'
import { type Link, linkFrom } from '../address/link.ts'
import { pagePath } from '../address/paths.ts'
import type { Site } from '../context.ts'
import { documentOf, type Page } from './document.ts'
import { pageLinks } from './page-links.ts'
import { type Group, type ListPage, paginate } from './paginate.ts'

/** A list that may go on over several pages. */
export interface List extends Omit<Page, 'main'> {
  readonly title: string
  /** What stands before the list on the first page, and on those that follow. */
  intro(isFirst: boolean): Markup
  readonly groups: (link: Link) => readonly Group[]
}

/** What a page may take, without pictures. */
const MOST = 60_000
/** What a list gets on a page in any case, however much the frame takes. */
const LEAST = 12_000
/** For the links to the other pages, and for numbers that are longer on a later page. */
const ROOM = 3000

const utf8 = new TextEncoder()

/** The pages of a list, each within the budget of a page. */
export function listPages(site: Site, list: List): Page[] {
  return partList(site, list).pages
}

/** The pages of a list, and what stands on each. */
export function partList(site: Site, list: List): { readonly pages: Page[]; readonly parts: readonly ListPage[] } {
  const { title, intro, groups, path, ...rest } = list
  const frame = utf8.encode(documentOf(site, { ...rest, path, title, main: intro(true) })).length
  const parts = paginate(groups(linkFrom(path)), Math.max(LEAST, MOST - ROOM - frame))
  const pages = parts.map((part, i): Page => {
    const place = { page: i + 1, pages: parts.length }
    return {
      ...rest,
      path: pagePath(path, i + 1),
      part: rest.part ?? path,
      title: i === 0 ? title : `${title} (${site.labels.pageOf(String(i + 1), String(parts.length))})`,
      main: markup`${intro(i === 0)}${part.markup}${pageLinks(site, path, place)}`,
    }
  })
  return { pages, parts }
}
