import type { IssueRecord } from '@bantin/archive'
import { type Markup, markup } from '@bantin/hast/markup'
import { byline } from '@bantin/paratext'
import type { Link } from '../address/link.ts'
import type { Found, Site } from '../context.ts'
import { groupBy } from '../group-by.ts'
import type { Group } from '../page/paginate.ts'
import { excerpt } from './excerpt.ts'
import { facts } from './facts.ts'
import { itemLabels, itemLink } from './item-row.ts'
import { lang } from './lang.ts'
import { goesOn } from './lead.ts'

/** Beginnings of summaries; the whole stands on the page of the item. */
const SUMMARY = 400
const NAMES = 200

/** Authors, or else who compiled it. */
function makers({ labels }: Site, { item }: Found): Markup | undefined {
  const parts = byline(item, labels)
  const shown = parts.find(({ role }) => role === 'author') ?? parts.find(({ role }) => role === 'compiler')
  return shown && markup`${shown.label}: ${excerpt(shown.names, NAMES)}`
}

function entry(site: Site, found: Found, link: Link): Markup {
  const { labels } = site
  const { item } = found
  const language = lang(site, item.language)
  return markup`<li class="entry">
<h3>${itemLink(site, found, { link })}</h3>
${item.subtitle && markup`<p class="entry-subtitle"${language}>${item.subtitle}</p>\n`}${
  item.summary && markup`<p class="entry-summary"${language}>${excerpt(item.summary, SUMMARY)}</p>\n`
}<p class="facts">${facts(
    makers(site, found),
    labels.minutes(item.readingMinutes),
    item.code !== '' && markup`<span class="nb">${labels.code} ${item.code}</span>`,
  )}${itemLabels(site, found)}</p>
</li>
`
}

/** What an issue holds, by section, with the beginnings of summaries. */
export function issueContents(site: Site, issue: IssueRecord, link: Link): Group[] {
  const { labels } = site
  const titles = new Map(issue.sections.map(({ id, title }) => [id, title]))
  const language = lang(site, issue.language)
  return [...groupBy(issue.items, ({ section }) => section)].map(([section, items]) => ({
    open: (isContinued) => markup`<section class="group">
<h2 class="kicker"><span${language}>${titles.get(section) ?? section}</span>${goesOn(!isContinued, labels.continued)}</h2>
<ul class="entries">
`,
    rows: items.map((item) => entry(site, { issue, item }, link)),
    close: markup`</ul>\n</section>\n`,
  }))
}
