import type { ItemRecord } from '@bantin/archive'
import { type Markup, markup } from '@bantin/hast/markup'
import { isWebAddress } from '@bantin/hast/page'
import { formatDate } from '@bantin/paratext'
import type { Link } from '../address/link.ts'
import { issuePath, paths } from '../address/paths.ts'
import type { Site } from '../context.ts'
import type { DaysPack, RememberedDay } from '../days/days-pack.ts'
import { issuesNear } from '../days/issues-near.ts'
import { aboutOf, asWords } from '../days/names-day.ts'
import { occurrence } from '../days/occurrence.ts'
import type { Page } from '../page/document.ts'
import { listPages } from '../page/list-pages.ts'
import type { Group } from '../page/paginate.ts'
import { facts } from '../parts/facts.ts'
import { issueName } from '../parts/issue-name.ts'
import { itemRow } from '../parts/item-row.ts'
import { bulletinLanguage, lang } from '../parts/lang.ts'
import { goesOn, lead } from '../parts/lead.ts'

/** The issues of this many years are named; items from all years. */
const ISSUES = 6

/** Any leap year: only the order within the year counts. */
const ANY_YEAR = 2024

/** The day itself: `ngày 05 tháng 9`, `10/3 âm lịch`. */
function dayOf({ labels }: Site, { date }: RememberedDay): string {
  if (typeof date !== 'string') {
    const [month = '', day = ''] = date.lunar.split('-')
    return labels.lunar(String(Number(day)), String(Number(month)))
  }
  return formatDate(`${ANY_YEAR}-${date}`, labels.language).replace(labels.language === 'vi' ? / năm \d+$/ : / \d+$/, '')
}

/** In the order of the year; lunar days where they fell in one year. */
function inOrder({ days }: DaysPack): RememberedDay[] {
  const at = (day: RememberedDay): string => occurrence(day, ANY_YEAR) ?? ''
  return days.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0))
}

function dayGroup(site: Site, day: RememberedDay, aboutItem: (item: ItemRecord) => string, link: Link): Group {
  const { labels, index } = site
  const near = issuesNear(day, index.issues)
  const name = asWords(day.title)
  const items =
    name.trim() === ''
      ? []
      : near.flatMap((issue) => issue.items.map((item) => ({ issue, item }))).filter(({ item }) => aboutItem(item).includes(name))
  const issues = near
    .slice(0, ISSUES)
    .map((issue): Markup => markup`<li><a href="${link(issuePath(issue))}">${issueName(issue, labels)}</a></li>\n`)
  const language = lang(site, bulletinLanguage(site))
  return {
    open: (isContinued) => markup`<section class="group">
<h2 class="small"><span${language}>${day.title}</span>${goesOn(!isContinued, labels.continued)}</h2>
<p class="facts">${facts(dayOf(site, day), day.since !== undefined && labels.since(String(day.since)))}</p>
${issues.length > 0 && markup`<ul class="inline">\n${issues}</ul>\n`}${items.length > 0 && markup`<ul class="rows tight">\n`}`,
    rows: items.map((found) => itemRow(site, found, { link, issue: true })),
    close: markup`${items.length > 0 && markup`</ul>\n`}</section>\n`,
  }
}

/** `days.html`, where a pack of days is given: each day with the issues around it and the items that name it. */
export function daysPages(site: Site): Page[] {
  const { labels, settings } = site
  const { days: pack } = settings
  if (!pack) return []
  const language = lang(site, bulletinLanguage(site))
  const known = new Map<ItemRecord, string>()
  const aboutItem = (item: ItemRecord): string => {
    const about = known.get(item) ?? aboutOf(item)
    known.set(item, about)
    return about
  }
  const source =
    pack.sourceUrl !== undefined && isWebAddress(pack.sourceUrl)
      ? markup`<a href="${pack.sourceUrl}" rel="external">${labels.source(pack.source)}</a>`
      : labels.source(pack.source)
  return listPages(site, {
    path: paths.days,
    title: pack.name,
    description: labels.daysNote,
    intro: (isFirst) =>
      lead([markup`<span${language}>${pack.name}</span>`, goesOn(isFirst, labels.continued)], {
        note: isFirst && markup`${labels.daysNote} ${source}`,
      }),
    groups: (link) => inOrder(pack).map((day) => dayGroup(site, day, aboutItem, link)),
  })
}
