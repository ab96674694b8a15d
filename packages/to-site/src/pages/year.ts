import type { IssueRecord } from '@bantin/archive'
import { markup } from '@bantin/hast/markup'
import { formatDate, formatNumber } from '@bantin/paratext'
import type { Link } from '../address/link.ts'
import { issuePath, paths } from '../address/paths.ts'
import type { Site } from '../context.ts'
import type { Page } from '../page/document.ts'
import { listPages } from '../page/list-pages.ts'
import type { Group } from '../page/paginate.ts'
import { facts } from '../parts/facts.ts'
import { issueName } from '../parts/issue-name.ts'
import { itemLabels, itemLink } from '../parts/item-row.ts'
import { lang } from '../parts/lang.ts'
import { goesOn, lead } from '../parts/lead.ts'

function issueGroup(site: Site, issue: IssueRecord, link: Link): Group {
  const { labels, bulletin } = site
  const day = markup`<time datetime="${issue.date}">${formatDate(issue.date, labels.language)}</time>`
  const own = issue.title === bulletin.title ? undefined : markup`<span${lang(site, issue.language)}>${issue.title}</span>`
  return {
    open: (isContinued) => markup`<section class="group">
<h2><a href="${link(issuePath(issue))}">${issueName(issue, labels)}</a>${goesOn(!isContinued, labels.continued)}</h2>
<p class="facts">${facts(own, day, labels.items(formatNumber(issue.items.length, labels.language)))}</p>
<ul class="rows tight">
`,
    rows: issue.items.map((item) => {
      const found = { issue, item }
      const marks = itemLabels(site, found)
      return markup`<li class="row">${itemLink(site, found, { link })}${marks}</li>\n`
    }),
    close: markup`</ul>\n</section>\n`,
  }
}

/** `archive/<year>.html`: the issues of a year with the titles of their items. */
export function yearPages(site: Site, { year, issues }: Site['index']['years'][number]): Page[] {
  const { labels } = site
  return listPages(site, {
    path: paths.year(year),
    part: paths.archive,
    title: labels.year(year),
    description: `${labels.archive}: ${labels.year(year)}`,
    intro: (isFirst) =>
      lead([labels.year(year), goesOn(isFirst, labels.continued)], {
        up: markup`<a href="../${paths.archive}">${labels.archive}</a>`,
      }),
    groups: (link) => issues.flatMap((id) => site.issue(id) ?? []).map((issue) => issueGroup(site, issue, link)),
  })
}
