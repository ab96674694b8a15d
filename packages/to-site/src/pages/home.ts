import type { IssueRecord } from '@bantin/archive'
import { type Markup, markup } from '@bantin/hast/markup'
import { displayControls } from '@bantin/hast/page'
import { formatDate, formatNumber } from '@bantin/paratext'
import { type Link, linkFrom } from '../address/link.ts'
import { issuePath, paths } from '../address/paths.ts'
import type { Site } from '../context.ts'
import type { Page } from '../page/document.ts'
import { paginate } from '../page/paginate.ts'
import { siteNavigation } from '../page/site-head.ts'
import { correctionRow, newestFirst } from '../parts/correction-row.ts'
import { downloads } from '../parts/downloads.ts'
import { issueContents } from '../parts/issue-contents.ts'
import { issueLine, issueName } from '../parts/issue-name.ts'
import { bulletinLanguage, lang } from '../parts/lang.ts'
import { readButton } from './issue.ts'

const link: Link = linkFrom(paths.home)
/** What the contents of the newest issue may take; the page of the issue has all. */
const CONTENTS = 30_000
const EARLIER = 6
const CORRECTIONS = 2

function masthead(site: Site): Markup {
  const { bulletin, labels, audience, settings } = site
  const { publisher } = bulletin
  const language = lang(site, bulletinLanguage(site))
  return markup`<header class="masthead">
<div class="wrap">
<div${language}>
<p class="masthead-publisher">${publisher.parent && markup`<span>${publisher.parent}</span> `}<strong>${publisher.name}</strong></p>
<h1>${bulletin.title}</h1>
${bulletin.subtitle && markup`<p class="masthead-subtitle">${bulletin.subtitle}</p>\n`}</div>
${audience === 'internal' && markup`<p><span class="label">${labels.internal}</span></p>\n`}${settings.notice && markup`<p class="notice"${language}>${settings.notice}</p>\n`}${displayControls(labels)}
</div>
${siteNavigation(site, { path: paths.home })}
</header>`
}

/** Leads to the search page, with what was typed. */
function find({ labels }: Site): Markup {
  return markup`<form class="find" role="search" action="${link(paths.search)}">
<label for="find">${labels.searchWords}</label>
<input id="find" name="q" type="search" maxlength="500" autocomplete="off">
<button type="submit">${labels.searchSubmit}</button>
</form>
`
}

function newest(site: Site, issue: IssueRecord): Markup {
  const { labels, bulletin } = site
  const contents = paginate(issueContents(site, issue, link), CONTENTS)
  const files = downloads(site, issue, link)
  const kind = issue.kind === 'regular' ? undefined : markup` <span class="label">${labels.kind[issue.kind]}</span>`
  return markup`<section class="newest" aria-labelledby="newest">
<h2 id="newest"><span class="direction">${labels.newest}</span> <a href="${link(issuePath(issue))}">${issueLine(issue, labels)}</a></h2>
<p class="facts">${labels.publishedOn} <time datetime="${issue.date}">${formatDate(issue.date, labels.language)}</time>${kind}</p>
${issue.title !== bulletin.title && markup`<p class="issue-title"${lang(site, issue.language)}>${issue.title}</p>\n`}${readButton(site, issue, link)}${
  files && markup`<details class="files">\n<summary>${labels.downloads}</summary>\n${files}</details>\n`
}${contents[0]?.markup}${contents.length > 1 && markup`<p><a href="${link(issuePath(issue))}">${labels.more}</a></p>\n`}</section>
`
}

function earlier({ labels, index }: Site): Markup {
  const issues = index.issues.slice(1, 1 + EARLIER)
  if (issues.length === 0) return markup``
  return markup`<section class="group">
<h2 class="small">${labels.previousIssues}</h2>
<ul class="rows tight">
${issues.map(
  (issue) =>
    markup`<li class="row"><a href="${link(issuePath(issue))}">${issueName(issue, labels)}</a> <span class="facts">${labels.items(formatNumber(issue.items.length, labels.language))}</span></li>\n`,
)}</ul>
<p><a href="${link(paths.archive)}">${labels.archive}</a></p>
</section>
`
}

function corrected(site: Site): Markup {
  const { labels, index } = site
  const latest = newestFirst(index.corrections).slice(0, CORRECTIONS)
  if (latest.length === 0) return markup``
  return markup`<section class="group">
<h2 class="small">${labels.latestCorrections}</h2>
<ul class="corrections">
${latest.map((one) => correctionRow(site, one, link))}</ul>
<p><a href="${link(paths.corrections)}">${labels.more}</a></p>
</section>
`
}

/** `index.html`: the newest issue, and the ways to the others. */
export function homePage(site: Site): Page {
  const [issue] = site.index.issues
  return {
    path: paths.home,
    description: site.bulletin.subtitle,
    head: masthead(site),
    main: issue
      ? markup`<div class="columns">\n${newest(site, issue)}<div class="beside">\n${find(site)}${earlier(site)}${corrected(site)}</div>\n</div>\n`
      : markup`<p>${site.labels.noIssue}</p>\n`,
  }
}
