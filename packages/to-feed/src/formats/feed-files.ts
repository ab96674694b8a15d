import type { Feed } from '../model/feed.ts'
import { printable } from '../model/printable.ts'
import { atom } from './atom.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'
import { sitemap } from './sitemap.ts'

/** A file to write. */
export interface FeedFile {
  readonly name: string
  readonly mediaType: string
  readonly text: string
  /** Where it will stand on the web. */
  readonly address: string
}

type Format = 'rss' | 'atom' | 'json' | 'sitemap'

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  sitemap: 'application/xml',
}

/** The files of a feed in the formats that have a name. */
export function feedFiles(feed: Feed, names: Readonly<Partial<Record<Format, string>>>): FeedFile[] {
  const clean = printable(feed)
  const writers = { rss, atom, json: jsonFeed, sitemap }
  return (Object.entries(names) as [Format, string][]).map(([format, name]) => ({
    name,
    mediaType: MEDIA_TYPES[format],
    text: writers[format](clean, clean.folder + name),
    address: clean.folder + name,
  }))
}
