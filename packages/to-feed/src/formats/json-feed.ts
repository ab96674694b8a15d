import { rfc3339 } from '../model/dates.ts'
import type { Feed, FeedEntry } from '../model/feed.ts'

const item = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.address,
  title: entry.title,
  content_html: entry.html,
  summary: entry.summary,
  image: entry.picture?.address,
  date_published: rfc3339(entry.published),
  date_modified: rfc3339(entry.updated),
  authors: entry.authors.length > 0 ? entry.authors.map((name) => ({ name })) : undefined,
  tags: entry.categories.map((one) => one.label),
  language: entry.language,
  // Names of extensions begin with `_`
  _bantin: entry.code === undefined ? undefined : { code: entry.code },
})

/**
 * Write JSON Feed.
 *
 * @param feed what to write
 * @param self where the file will stand
 * @source JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: Feed, self: string): string {
  const { publisher } = feed
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: self,
    description: feed.description.join('\n'),
    icon: feed.picture?.address,
    authors: [{ name: publisher.name, url: publisher.address }],
    language: feed.language,
    items: feed.entries.map(item),
  }
  return `${JSON.stringify(whole, undefined, 2)}\n`
}
