import type { IssueRecord } from '@bantin/archive'
import { type Markup, markup, trusted } from '@bantin/hast/markup'
import { formatDate } from '@bantin/paratext'
import type { Link } from '../address/link.ts'
import { linkFrom } from '../address/link.ts'
import { filePath, issuePath, paths } from '../address/paths.ts'
import type { Site } from '../context.ts'
import type { Page } from '../page/document.ts'
import { listPages } from '../page/list-pages.ts'
import type { Group } from '../page/paginate.ts'
import { correctionRow, newestFirst } from '../parts/correction-row.ts'
import { downloads, webEntry } from '../parts/downloads.ts'
import { issueContents } from '../parts/issue-contents.ts'
import { issueLine, issueName } from '../parts/issue-name.ts'
import { lang } from '../parts/lang.ts'
import { goesOn, lead } from '../parts/lead.ts'

/** The issues before and after, in the order in which they came out. */
export interface Neighbours {
  readonly older: IssueRecord | undefined
  readonly newer: IssueRecord | undefined
}

/** The button that opens the issue. */
export function readButton(site: Site, issue: IssueRecord, link: Link): Markup {
  const entry = webEntry(issue)
  return markup`${entry && markup`<p><a class="button" href="${link(filePath(issue.id, entry.path))}">${site.labels.read}</a></p>\n`}`
}

function facing(site: Site, issue: IssueRecord, link: Link): Markup {
  const { labels, bulletin } = site
  const kind = issue.kind === 'regular' ? undefined : labels.kind[issue.kind]
  const marks = [kind, issue.audience === 'internal' ? labels.internal : undefined].filter((one) => one !== undefined)
  return markup`<p class="issue-date">${labels.publishedOn} <time datetime="${issue.date}">${formatDate(issue.date, labels.language)}</time>${marks.map((one) => markup` <span class="label">${one}</span>`)}</p>
${issue.title !== bulletin.title && markup`<p class="issue-title"${lang(site, issue.language)}>${issue.title}</p>\n`}${readButton(site, issue, link)}`
}

function offlineControl({ parts, labels }: Site, issue: IssueRecord): Markup | undefined {
  return (
    parts.offline && trusted(parts.offline.control({ language: labels.language, issue: { id: issue.id, title: issueName(issue, labels) } }))
  )
}

/** What was put right in the issue, and what it puts right. */
function corrections(site: Site, { id }: IssueRecord, link: Link): Group[] {
  const { labels } = site
  const all = newestFirst([...new Set([...site.correctionsOf(id), ...site.correctionsBy(id)])])
  if (all.length === 0) return []
  return [
    {
      open: (isContinued) =>
        markup`<section class="group">\n<h2 class="small">${labels.corrections}${goesOn(!isContinued, labels.continued)}</h2>\n<ul class="corrections">\n`,
      rows: all.map((one) => correctionRow(site, one, link)),
      close: markup`</ul>\n</section>\n`,
    },
  ]
}

/** The ways to the issues before and after. */
function neighbours({ labels }: Site, { older, newer }: Neighbours, link: Link): Group[] {
  if (!older && !newer) return []
  const way = (issue: IssueRecord | undefined, direction: string, rel: string): Markup | undefined =>
    issue &&
    markup`<a class="step" rel="${rel}" href="${link(issuePath(issue))}"><span class="direction">${direction}</span> ${issueName(issue, labels)}</a>\n`
  const ways = markup`<nav class="neighbours" aria-label="${labels.archive}">
${way(older, labels.olderIssue, 'prev')}${way(newer, labels.newerIssue, 'next')}</nav>
`
  return [{ open: () => ways, rows: [], close: markup`` }]
}

/** `issues/<id>.html`: what the issue holds, and every form of it. */
export function issuePages(site: Site, issue: IssueRecord, around: Neighbours): Page[] {
  const { labels } = site
  const path = issuePath(issue)
  const here = linkFrom(path)
  const year = issue.period.slice(0, 4)
  const files = downloads(site, issue, here)
  const head = (isFirst: boolean): Markup =>
    lead([issueLine(issue, labels), goesOn(isFirst, labels.continued)], {
      up: markup`<a href="${here(paths.year(year))}">${labels.year(year)}</a>`,
    })
  const first = markup`${facing(site, issue, here)}${
    files && markup`<section class="group">\n<h2 class="small">${labels.downloads}</h2>\n${files}</section>\n`
  }${offlineControl(site, issue)}`
  return listPages(site, {
    path,
    part: paths.archive,
    title: issueName(issue, labels),
    description: issue.items
      .slice(0, 5)
      .map(({ title }) => title)
      .join('; '),
    intro: (isFirst) => markup`${head(isFirst)}${isFirst && first}`,
    groups: (link) => [...issueContents(site, issue, link), ...corrections(site, issue, link), ...neighbours(site, around, link)],
  })
}
