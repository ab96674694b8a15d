import { markup } from '@bantin/hast/markup'
import { correctedId, issueLine } from '@bantin/paratext'
import { article } from '../item/article.ts'
import { neighbours } from '../item/neighbours.ts'
import { contents } from '../parts/contents.ts'
import { corrected } from '../parts/corrected.ts'
import { feedback } from '../parts/feedback.ts'
import { imprint } from '../parts/imprint.ts'
import { lang } from '../parts/lang.ts'
import { masthead } from '../parts/masthead.ts'
import type { Site } from '../site.ts'
import { publicAddress, publicPicture } from '../structured/address.ts'
import { contentsData } from '../structured/issue-data.ts'
import { document, type PageAssets } from './document.ts'

/** The whole issue in one file. */
export function singleFile(site: Site, assets: PageAssets, options: { readonly itemContents: number }): string {
  const { issue, labels } = site
  const { bulletin, meta } = issue
  const sections = issue.sections.map(
    (section) => markup`<section class="issue-section">
<h2 class="section-title"${lang(site, issue.language)}>${section.title}</h2>
${section.items.map((item) => markup`${article(site, item, options)}\n${neighbours(site, item)}\n`)}</section>\n`,
  )
  const title = `${bulletin.title} · ${issueLine(meta, labels)}`
  const address = publicAddress(site)
  const picture = publicPicture(site, issue.cover?.image)
  return document(
    site,
    {
      title,
      description: meta.title ?? bulletin.subtitle,
      preview: address === undefined ? undefined : { type: 'website', title, address, picture },
      data: contentsData(site),
      head: masthead(site),
      main: markup`<main id="main" tabindex="-1">\n<div class="wrap">${corrected(site, { at: issue, heading: labels.correctedIssue, level: 2, id: correctedId })}${contents(site)}</div>\n${sections}<div class="wrap">${feedback(site)}</div>\n</main>`,
      foot: imprint(site),
    },
    assets,
  )
}
