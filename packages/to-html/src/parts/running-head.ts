import { type Markup, markup } from '@bantin/hast/markup'
import { displayControls } from '@bantin/hast/page'
import { issueLine } from '@bantin/paratext'
import type { Site } from '../site.ts'
import { lang } from './lang.ts'
import { issueLabels } from './masthead.ts'

/** The head of an item's page: which bulletin and issue it belongs to. */
export function runningHead(site: Site): Markup {
  const { issue, labels } = site
  return markup`<header class="running-head">
<p class="running-title"><a href="${site.contents}"${lang(site, issue.language)}>${issue.bulletin.title}</a></p>
<p class="running-issue">${issueLine(issue.meta, labels)}${issueLabels(site).map((label) => [' ', label])}</p>
${displayControls(labels)}
</header>`
}
