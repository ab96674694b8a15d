import { MANIFEST_FILE, SITE_FILE } from '@bantin/compile/manifest'
import type { OutputFile } from '../output/output-file.ts'

const FEED = /^application\/(?:atom|rss|feed)\+|^application\/xml$/
/** What lists the others, and what fetches them onto the devices of readers. */
const LAST: ReadonlySet<string> = new Set([MANIFEST_FILE, SITE_FILE, 'sw.js'])
const isPage = ({ mediaType }: OutputFile): boolean => /^(?:text\/html|application\/xhtml\+xml)\b/.test(mediaType)
const isIndex = ({ path }: OutputFile): boolean => path.endsWith('/index.html')

/**
 * When a file is sent: all of a rank arrive before the first of the next. A new file cannot be met before something refers to it, so
 * new files come first; then what changes in its place, from what is referred to up to where readers enter.
 *
 * @param file the file
 * @param isNew nothing stands under its name yet
 */
export function rankOf(file: OutputFile, isNew: boolean): number {
  if (LAST.has(file.path)) return 8
  if (file.path === 'index.html') return 7
  if (isNew) return isPage(file) ? (isIndex(file) ? 2 : 1) : 0
  if (isPage(file)) return !file.path.includes('/') ? 6 : isIndex(file) ? 5 : 4
  return FEED.test(file.mediaType) ? 5 : 3
}
