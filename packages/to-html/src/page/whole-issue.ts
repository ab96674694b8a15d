import type { Markup } from '@bantin/hast/markup'
import { issueLine } from '@bantin/paratext'
import { imprint } from '../parts/imprint.ts'
import { masthead } from '../parts/masthead.ts'
import type { Site } from '../site.ts'
import { publicAddress, publicPicture } from '../structured/address.ts'
import { contentsData } from '../structured/issue-data.ts'
import type { Page } from './document.ts'

/** A page that is about the issue as a whole: masthead above, imprint below. */
export function wholeIssue(site: Site, main: Markup): Page {
  const { issue, labels } = site
  const { bulletin, meta } = issue
  const title = `${bulletin.title} · ${issueLine(meta, labels)}`
  const address = publicAddress(site)
  const picture = publicPicture(site, issue.cover?.image)
  return {
    title,
    description: meta.title ?? bulletin.subtitle,
    preview: address === undefined ? undefined : { type: 'website', title, address, picture },
    data: contentsData(site),
    head: masthead(site),
    main,
    foot: imprint(site),
  }
}
