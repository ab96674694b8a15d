import { type Markup, markup } from '@bantin/hast/markup'
import type { Link } from '../address/link.ts'
import type { Found, Site } from '../context.ts'
import { facts } from './facts.ts'
import { issueName } from './issue-name.ts'
import { lang } from './lang.ts'

/** Where a row stands, and what need not be said there. */
export interface RowOptions {
  readonly link: Link
  /** The id of the heading to open at. */
  readonly fragment?: string | undefined
  /** Which issue it is. */
  readonly issue?: boolean
  readonly section?: boolean
}

/** The title of an item, as a link where it has a page. */
export function itemLink(site: Site, found: Found, { link, fragment }: Pick<RowOptions, 'link' | 'fragment'>): Markup {
  const path = site.itemPath(found, fragment)
  const language = lang(site, found.item.language)
  return path === undefined
    ? markup`<span${language}>${found.item.title}</span>`
    : markup`<a href="${link(path)}"${language}>${found.item.title}</a>`
}

/** What kind of item it is for the reader: corrected later, internal. */
export function itemLabels(site: Site, { issue, item }: Found): (Markup | false)[] {
  const { labels } = site
  return [
    site.isCorrected({ issue: issue.id, item: item.id }) && markup` <span class="label">${labels.isCorrected}</span>`,
    item.audience === 'internal' && markup` <span class="label">${labels.internal}</span>`,
  ]
}

/** An item in a list across issues: its title, where it stands, how long it takes. */
export function itemRow(site: Site, found: Found, options: RowOptions): Markup {
  const { labels } = site
  const { issue, item } = found
  const section = options.section ? issue.sections.find(({ id }) => id === item.section) : undefined
  return markup`<li class="row">${itemLink(site, found, options)} <span class="facts">${facts(
    options.issue && issueName(issue, labels),
    section && markup`<span${lang(site, issue.language)}>${section.title}</span>`,
    labels.minutes(item.readingMinutes),
  )}${itemLabels(site, found)}</span></li>
`
}
