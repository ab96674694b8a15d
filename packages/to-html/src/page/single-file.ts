import { issueLine } from '@bantin/paratext'
import { article } from '../item/article.ts'
import { neighbours } from '../item/neighbours.ts'
import { markup } from '../markup/markup.ts'
import { contents } from '../parts/contents.ts'
import { imprint } from '../parts/imprint.ts'
import { lang } from '../parts/lang.ts'
import { masthead } from '../parts/masthead.ts'
import type { Site } from '../site.ts'
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
  return document(
    site,
    {
      title: `${bulletin.title} · ${issueLine(meta, labels)}`,
      description: meta.title ?? bulletin.subtitle,
      head: masthead(site),
      main: markup`<main id="main" tabindex="-1">\n<div class="wrap">${contents(site)}</div>\n${sections}</main>`,
      foot: imprint(site),
    },
    assets,
  )
}
