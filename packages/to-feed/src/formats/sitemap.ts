import { x } from 'xastscript'
import { lines, xmlDocument } from './xml.ts'

/** The pages of a sitemap. */
export interface SitemapPages {
  /** Address of the first one, and the day on which something was last changed. */
  readonly home: string
  readonly updated: string
  /** The others; at most 49,999. */
  readonly entries: readonly { readonly address: string; readonly updated: string }[]
}

/**
 * Write a sitemap.
 *
 * @param feed the pages; the feed of an issue is such a list
 * @source sitemaps.org, protocol 0.9
 * @example
 * ```ts
 * import { sitemap } from '@bantin/to-feed'
 *
 * const xml = sitemap({ home: 'https://doithong.example/', updated: '2026-11-05', entries: [] })
 * console.log(xml.includes('<loc>https://doithong.example/</loc>')) // => true
 * ```
 */
export function sitemap(feed: SitemapPages): string {
  const url = (address: string, updated: string) => x('url', [x('loc', address), x('lastmod', updated)])
  const urls = [url(feed.home, feed.updated), ...feed.entries.map((one) => url(one.address, one.updated))]
  return xmlDocument(x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, lines(urls)))
}
