import { markup } from '@bantin/hast/markup'
import { correctedId } from '@bantin/paratext'
import { article } from '../item/article.ts'
import { neighbours } from '../item/neighbours.ts'
import { contents } from '../parts/contents.ts'
import { corrected } from '../parts/corrected.ts'
import { feedback } from '../parts/feedback.ts'
import { lang } from '../parts/lang.ts'
import type { Site } from '../site.ts'
import { document, type PageAssets } from './document.ts'
import { wholeIssue } from './whole-issue.ts'

/** The whole issue in one file. */
export function singleFile(site: Site, assets: PageAssets, options: { readonly itemContents: number }): string {
  const { issue, labels } = site
  const sections = issue.sections.map(
    (section) => markup`<section class="issue-section">
<h2 class="section-title"${lang(site, issue.language)}>${section.title}</h2>
${section.items.map((item) => markup`${article(site, item, options)}\n${neighbours(site, item)}\n`)}</section>\n`,
  )
  const later = corrected(site, { at: issue, heading: labels.correctedIssue, level: 2, id: correctedId })
  const main = markup`<main id="main" tabindex="-1">\n<div class="wrap">${later}${contents(site)}</div>\n${sections}<div class="wrap">${feedback(site)}</div>\n</main>`
  return document(site, wholeIssue(site, main), assets)
}
