import type { Digest } from '../digest/digest.ts'
import { corrected } from './corrected.ts'
import { link } from './link.ts'
import { type Markup, markup } from './markup.ts'
import { row } from './row.ts'
import { lang } from './words-in.ts'

/** Whose bulletin it is, which issue, and what this message is. */
export function masthead(digest: Digest): Markup {
  const { publishers, title, subtitle, issueTitle, labels, language } = digest
  const own = lang(digest, language)
  const band = markup`${publishers.map((one) => markup`<p${own}>${one}</p>\n`)}<h1${own}>${title}</h1>
${subtitle && markup`<p${own}>${subtitle}</p>\n`}${issueTitle && markup`<p class="issue-title"${own}>${issueTitle}</p>\n`}<p class="issue-line">${digest.issueLine}</p>
<p>${digest.published}</p>
${labels.length > 0 && markup`<p class="labels">${labels.join(' · ')}</p>\n`}`
  const about = markup`<p>${digest.about}</p>${digest.address && markup`\n<p>${link(digest.address, digest.words.wholeIssue)}</p>`}${corrected(digest, digest.corrected, digest.words.correctedIssue)}`
  return markup`${row('band', band)}${row('about', about)}`
}
