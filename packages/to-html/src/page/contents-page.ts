import { markup } from '@bantin/hast/markup'
import { correctedId, issueLine } from '@bantin/paratext'
import { contents } from '../parts/contents.ts'
import { corrected } from '../parts/corrected.ts'
import { feedback } from '../parts/feedback.ts'
import { imprint } from '../parts/imprint.ts'
import { masthead } from '../parts/masthead.ts'
import type { Site } from '../site.ts'
import { publicAddress, publicPicture } from '../structured/address.ts'
import { contentsData } from '../structured/issue-data.ts'
import { document, type PageAssets } from './document.ts'

/** The page to open first: masthead, contents, imprint. */
export function contentsPage(site: Site, assets: PageAssets): string {
  const { issue, labels } = site
  const { bulletin, meta } = issue
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
      main: markup`<main id="main" class="wrap" tabindex="-1">\n${corrected(site, { at: issue, heading: labels.correctedIssue, level: 2, id: correctedId })}${contents(site)}\n${feedback(site)}</main>`,
      foot: imprint(site),
    },
    assets,
  )
}
