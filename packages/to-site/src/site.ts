import { displayJs } from '@bantin/hast/page'
import { searchJs } from '@bantin/search'
import { siteCss } from './assets/site-css.ts'
import { createSite, type Site } from './context.ts'
import { type Page, pageFile, textFile } from './page/document.ts'
import { aboutPage } from './pages/about.ts'
import { archivePages } from './pages/archive.ts'
import { correctionsPages } from './pages/corrections.ts'
import { daysPages } from './pages/days.ts'
import { documentsPages } from './pages/documents.ts'
import { homePage } from './pages/home.ts'
import { issuePages } from './pages/issue.ts'
import { notFoundFile } from './pages/not-found.ts'
import { offlinePage, verifyPage } from './pages/parts.ts'
import { placesPages } from './pages/places.ts'
import { searchPage } from './pages/search.ts'
import { sectionsPages } from './pages/sections.ts'
import { yearPages } from './pages/year.ts'
import type { SiteFile } from './site-file.ts'
import type { SiteInput } from './site-input.ts'

const SCRIPT = 'text/javascript'

function pagesOf(site: Site): (Page | undefined)[] {
  const { issues, years } = site.index
  return [
    homePage(site),
    ...archivePages(site),
    ...years.flatMap((year) => yearPages(site, year)),
    ...sectionsPages(site),
    ...documentsPages(site),
    ...placesPages(site),
    ...daysPages(site),
    ...correctionsPages(site),
    searchPage(site),
    aboutPage(site),
    verifyPage(site),
    offlinePage(site),
    ...issues.flatMap((issue, i) => issuePages(site, issue, { newer: issues[i - 1], older: issues[i + 1] })),
  ]
}

function assetsOf({ bulletin, parts, settings }: Site): SiteFile[] {
  const { verify, offline } = parts
  return [
    textFile('site.css', 'text/css', siteCss(bulletin.theme, [verify?.css ?? '', offline?.css ?? ''])),
    ...(settings.theme === undefined ? [] : [textFile('theme.css', 'text/css', settings.theme)]),
    textFile('display.js', SCRIPT, displayJs),
    textFile('search.js', SCRIPT, searchJs),
    ...(verify ? [textFile('verify.js', SCRIPT, verify.js)] : []),
    ...(offline ? [textFile('site.js', SCRIPT, offline.js)] : []),
    ...(settings.keys === undefined ? [] : [textFile('keys.json', 'application/json', settings.keys)]),
  ]
}

/**
 * The pages of a reader site around all issues of a bulletin, with their style sheet and scripts: the same files for the same input, in
 * time proportional to the items. Addresses are relative, so that the site works in any folder, from a server or a disk.
 *
 * What the caller adds: the output folders of the issues in `issues/<id>/`, the files of `createSearchIndex` in `search/`, those of
 * `verifyData` and `offlineFiles`, feeds and sitemap.
 *
 * @param input see {@link SiteInput}
 * @returns files with paths from the root of the site, each path once
 * @example
 * ```ts
 * import { createArchiveIndex } from '@bantin/archive'
 * import { bulletin } from '@bantin/schema'
 * import { site } from '@bantin/to-site'
 *
 * const files = site({
 *   bulletin: bulletin.parse({ schema: 1, id: 'lang-ven', title: 'Làng Ven', publisher: { name: 'Tổ tin' }, sections: [{ id: 'tin', title: 'Tin' }] }),
 *   index: createArchiveIndex([]),
 * })
 * console.log(files[0]?.path, files[0]?.mediaType) // => index.html text/html
 * ```
 */
export function site(input: SiteInput): SiteFile[] {
  const whole = createSite(input)
  return [...pagesOf(whole).flatMap((page) => (page ? [pageFile(whole, page)] : [])), notFoundFile(whole), ...assetsOf(whole)]
}
