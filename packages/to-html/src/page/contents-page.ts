import { markup } from '@bantin/hast/markup'
import { correctedId } from '@bantin/paratext'
import { contents } from '../parts/contents.ts'
import { corrected } from '../parts/corrected.ts'
import { feedback } from '../parts/feedback.ts'
import type { Site } from '../site.ts'
import { document, type PageAssets } from './document.ts'
import { wholeIssue } from './whole-issue.ts'

/** The page to open first: masthead, contents, imprint. */
export function contentsPage(site: Site, assets: PageAssets): string {
  const { issue, labels } = site
  const later = corrected(site, { at: issue, heading: labels.correctedIssue, level: 2, id: correctedId })
  const main = markup`<main id="main" class="wrap" tabindex="-1">\n${later}${contents(site)}\n${feedback(site)}</main>`
  return document(site, wholeIssue(site, main), assets)
}
