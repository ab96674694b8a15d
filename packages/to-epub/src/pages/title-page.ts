import { markup } from '@bantin/hast/markup'
import { formatDate, issueFacts, issueLabels } from '@bantin/paratext'
import type { Book } from '../book.ts'
import { corrected } from '../item/corrected.ts'
import { langWithin } from '../markup/lang.ts'
import { page } from './page.ts'

/** The masthead: whose bulletin it is and which issue. */
export function titlePage(book: Book): string {
  const { issue, labels } = book
  const { bulletin, meta } = issue
  const own = langWithin(issue.language, labels.language)
  return page({
    title: bulletin.title,
    language: labels.language,
    part: 'frontmatter',
    body: markup`<section class="masthead" epub:type="titlepage" aria-labelledby="title">
<div${own}>
${bulletin.publisher.parent && markup`<p>${bulletin.publisher.parent}</p>\n`}<p><strong>${bulletin.publisher.name}</strong></p>
<h1 id="title">${bulletin.title}</h1>
${bulletin.subtitle && markup`<p class="subtitle">${bulletin.subtitle}</p>\n`}${meta.title && markup`<p class="issue-title">${meta.title}</p>\n`}</div>
<p class="issue-line">${issueFacts(meta, labels).map((fact, i) => markup`${i > 0 && ' · '}<span class="nb">${fact}</span>`)}</p>
<p>${labels.publishedOn} <time datetime="${meta.date}">${formatDate(meta.date, labels.language)}</time></p>
${issueLabels(issue, labels).map((label) => markup`<p><span class="issue-label">${label}</span></p>\n`)}${corrected(book, { at: issue, heading: labels.correctedIssue, around: labels.language })}</section>`,
  })
}
