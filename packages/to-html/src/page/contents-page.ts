import { issueLine } from '@bantin/paratext'
import { markup } from '../markup/markup.ts'
import { contents } from '../parts/contents.ts'
import { imprint } from '../parts/imprint.ts'
import { masthead } from '../parts/masthead.ts'
import type { Site } from '../site.ts'
import { document, type PageAssets } from './document.ts'

/** The page to open first: masthead, contents, imprint. */
export function contentsPage(site: Site, assets: PageAssets): string {
  const { issue, labels } = site
  const { bulletin, meta } = issue
  return document(
    site,
    {
      title: `${bulletin.title} · ${issueLine(meta, labels)}`,
      description: meta.title ?? bulletin.subtitle,
      head: masthead(site),
      main: markup`<main id="main" class="wrap" tabindex="-1">\n${contents(site)}\n</main>`,
      foot: imprint(site),
    },
    assets,
  )
}
