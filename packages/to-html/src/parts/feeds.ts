import type { Artifact } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { isWebAddress } from '@bantin/hast/page'
import { issueLine } from '@bantin/paratext'
import type { Site } from '../site.ts'

/** The kinds of feed that programs look for in a page, and what readers call them. */
const FEEDS: ReadonlyMap<string, string> = new Map([
  ['application/rss+xml', 'RSS'],
  ['application/atom+xml', 'Atom'],
  ['application/feed+json', 'JSON Feed'],
])

/** Media types of feeds. */
export const feedTypes: readonly string[] = [...FEEDS.keys()]

/** Where the feeds of the issue are, for feed readers. @source HTML, "link type alternate"; RSS Advisory Board, "RSS Autodiscovery" */
export function feedLinks({ issue, labels, feeds }: Site): Markup {
  const title = `${issue.bulletin.title} · ${issueLine(issue.meta, labels)}`
  const link = ({ mediaType, address }: Artifact): Markup | undefined =>
    address !== undefined && isWebAddress(address)
      ? markup`<link rel="alternate" type="${mediaType}" href="${address}" title="${title} (${FEEDS.get(mediaType)})">\n`
      : undefined
  return markup`${feeds.map(link)}`
}
