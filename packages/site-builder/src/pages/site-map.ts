import type { ArchiveIndex } from '@bantin/archive'
import type { Bulletin } from '@bantin/schema'
import { sitemap as writeSitemap } from '@bantin/to-feed'
import { type ListedFile, type NewFile, textFile } from '../output/site-file.ts'

/** More addresses a sitemap must not have. */
const MOST = 50_000

/** The pages of the site for search engines; none where the bulletin names no web address. */
export function sitemap({ site }: Pick<Bulletin, 'site'>, { issues }: ArchiveIndex, files: readonly ListedFile[]): NewFile[] {
  if (site === undefined) return []
  const home = site.endsWith('/') ? site : `${site}/`
  const [newest] = issues
  const dates = new Map(issues.map(({ id, date }) => [id, date]))
  const updated = newest?.date ?? ''
  const pages = files.filter(({ path, mediaType }) => mediaType.startsWith('text/html') && !NOT_FOR_SEARCH.test(path))
  const entries = pages
    .map(({ path }) => ({
      address: home + path.replace(/(^|\/)index\.html$/, '$1'),
      updated: dates.get(/^issues\/([^/]+)\//.exec(path)?.[1] ?? '') ?? updated,
    }))
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .filter(({ address }) => address !== home)
  const text = writeSitemap({ home, updated, entries: entries.slice(0, MOST - 1) })
  return [textFile('sitemap.xml', 'application/xml', text)]
}

/** Pages that say nothing of their own, and the issue in one file, which would be found twice. */
const NOT_FOR_SEARCH = /^(?:404|offline|search)\.html$|^issues\/[^/]+\/(?!index\.html$)[^/]+\.html$/
