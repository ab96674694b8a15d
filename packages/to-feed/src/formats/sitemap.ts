import { x } from 'xastscript'
import type { Feed } from '../model/feed.ts'
import { lines, xmlDocument } from './xml.ts'

/**
 * Write the pages of an issue as a sitemap.
 *
 * @param feed the issue's
 * @source sitemaps.org, protocol 0.9
 */
export function sitemap(feed: Feed): string {
  const url = (address: string, updated: string) => x('url', [x('loc', address), x('lastmod', updated)])
  const urls = [url(feed.home, feed.updated), ...feed.entries.map((one) => url(one.address, one.updated))]
  return xmlDocument(x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, lines(urls)))
}
