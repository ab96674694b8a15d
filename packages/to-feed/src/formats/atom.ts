import type { Element } from 'xast'
import { x } from 'xastscript'
import { rfc3339 } from '../model/dates.ts'
import type { Feed, FeedEntry } from '../model/feed.ts'
import { lines, xmlDocument } from './xml.ts'

function entryElement(entry: FeedEntry): Element {
  const { picture, summary } = entry
  return x(
    'entry',
    { 'xml:lang': entry.language },
    lines([
      x('title', entry.title),
      x('id', entry.id),
      x('link', { rel: 'alternate', type: 'text/html', hreflang: entry.language, href: entry.address }),
      ...(picture ? [x('link', { rel: 'enclosure', type: picture.mediaType, length: String(picture.length), href: picture.address })] : []),
      x('published', rfc3339(entry.published)),
      x('updated', rfc3339(entry.updated)),
      ...entry.authors.map((name) => x('author', [x('name', name)])),
      ...entry.contributors.map((name) => x('contributor', [x('name', name)])),
      ...entry.categories.map(({ label, id }) => x('category', { term: id ?? label, label })),
      ...(entry.code === undefined ? [] : [x('dc:identifier', entry.code)]),
      ...(entry.whole
        ? [...(summary === undefined ? [] : [x('summary', summary)]), x('content', { type: 'html' }, entry.html)]
        : [x('summary', { type: 'html' }, entry.html)]),
    ]),
  )
}

/**
 * Write Atom.
 *
 * @param feed what to write
 * @param self where the file will stand
 * @source RFC 4287
 */
export function atom(feed: Feed, self: string): string {
  const { publisher, picture } = feed
  const root = x(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xml:lang': feed.language },
    lines([
      x('title', feed.title),
      x('subtitle', feed.description.join('\n')),
      x('id', feed.id),
      x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      x('updated', rfc3339(feed.updated)),
      x('author', [
        x('name', publisher.name),
        ...(publisher.address === undefined ? [] : [x('uri', publisher.address)]),
        ...(publisher.email === undefined ? [] : [x('email', publisher.email)]),
      ]),
      ...(picture ? [x('logo', picture.address)] : []),
      ...feed.entries.map(entryElement),
    ]),
  )
  return xmlDocument(root)
}
