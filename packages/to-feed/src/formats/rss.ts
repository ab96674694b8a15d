import type { Element } from 'xast'
import { x } from 'xastscript'
import { rfc822 } from '../model/dates.ts'
import type { Feed, FeedEntry } from '../model/feed.ts'
import { lines, xmlDocument } from './xml.ts'

/** What the picture of a channel may be. @source RSS 2.0, image */
const CHANNEL_PICTURES = new Set(['image/jpeg', 'image/png', 'image/gif'])

function item(entry: FeedEntry): Element {
  const { picture, whole, summary } = entry
  return x(
    'item',
    lines([
      x('title', entry.title),
      x('link', entry.address),
      x('guid', { isPermaLink: 'false' }, entry.id),
      x('pubDate', rfc822(entry.published)),
      ...entry.authors.map((name) => x('dc:creator', name)),
      ...entry.contributors.map((name) => x('dc:contributor', name)),
      x('dc:language', entry.language),
      ...(entry.updated > entry.published ? [x('dcterms:modified', entry.updated)] : []),
      ...(entry.code === undefined ? [] : [x('dc:identifier', entry.code)]),
      ...entry.categories.map(({ label, id }) => x('category', id === undefined ? {} : { domain: 'section' }, label)),
      ...(picture ? [x('enclosure', { url: picture.address, length: String(picture.length), type: picture.mediaType })] : []),
      ...(whole
        ? [...(summary === undefined ? [] : [x('description', escapeText(summary))]), x('content:encoded', entry.html)]
        : [x('description', entry.html)]),
    ]),
  )
}

/** A description is HTML, whatever stands in it. */
const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/**
 * Write RSS.
 *
 * @param feed what to write
 * @param self where the file will stand
 * @source RSS 2.0.11; modules Content 1.0 and Dublin Core 1.1
 */
export function rss(feed: Feed, self: string): string {
  const { publisher, picture } = feed
  const channel = x(
    'channel',
    lines([
      x('title', feed.title),
      x('link', feed.home),
      x('description', escapeText(feed.description.join('\n'))),
      x('language', feed.language),
      ...(publisher.email === undefined ? [] : [x('managingEditor', `${publisher.email} (${publisher.name})`)]),
      x('dc:publisher', publisher.name),
      x('pubDate', rfc822(feed.published)),
      x('lastBuildDate', rfc822(feed.updated)),
      x('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
      ...(picture && CHANNEL_PICTURES.has(picture.mediaType)
        ? [x('image', lines([x('url', picture.address), x('title', picture.alt), x('link', feed.home)]))]
        : []),
      ...feed.entries.map(item),
    ]),
  )
  return xmlDocument(
    x(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
      },
      lines([channel]),
    ),
  )
}
