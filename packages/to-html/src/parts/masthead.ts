import { type Markup, markup } from '@bantin/hast/markup'
import { displayControls } from '@bantin/hast/page'
import { formatDate, issueFacts } from '@bantin/paratext'
import type { Site } from '../site.ts'
import { cover } from './cover.ts'
import { lang } from './lang.ts'

/** Labels of the issue: what kind it is, and for whom. */
export function issueLabels(site: Site): readonly Markup[] {
  const { issue, labels } = site
  const { kind } = issue.meta
  return [
    ...(kind === 'regular' ? [] : [markup`<span class="label">${labels.kind[kind]}</span>`]),
    ...(issue.audience === 'internal' ? [markup`<span class="label label-internal">${labels.internal}</span>`] : []),
  ]
}

/** The head of the issue: whose bulletin it is, which issue, the cover. */
export function masthead(site: Site): Markup {
  const { issue, labels } = site
  const { bulletin, meta } = issue
  const marked = issueLabels(site)
  return markup`<header class="${issue.cover ? 'masthead' : 'masthead masthead-plain'}">
<div class="masthead-text">
<div${lang(site, issue.language)}>
<p class="masthead-publisher">${bulletin.publisher.parent && markup`<span>${bulletin.publisher.parent}</span> `}<strong>${bulletin.publisher.name}</strong></p>
<h1>${bulletin.title}</h1>
${bulletin.subtitle && markup`<p class="masthead-subtitle">${bulletin.subtitle}</p>\n`}${
  meta.title && markup`<p class="masthead-issue-title">${meta.title}</p>\n`
}</div>
<p class="issue-line">${issueFacts(meta, labels).map((fact, i) => markup`${i > 0 && ' · '}<span class="nb">${fact}</span>`)}</p>
<p class="issue-date">${labels.publishedOn} <time datetime="${meta.date}">${formatDate(meta.date, labels.language)}</time></p>
${marked.length > 0 && markup`<p class="issue-labels">${marked.map((label, i) => [i > 0 && ' ', label])}</p>\n`}${displayControls(labels)}
</div>
${cover(site)}</header>`
}
