import { type Markup, markup } from '@bantin/hast/markup'
import { plainIcon } from '@bantin/hast/page'
import { type Link, linkFrom } from '../address/link.ts'
import type { Site } from '../context.ts'
import { excerpt } from '../parts/excerpt.ts'
import type { SiteFile } from '../site-file.ts'
import { preview } from './preview.ts'
import { siteFoot } from './site-foot.ts'
import { siteHead } from './site-head.ts'

/** One page of the site. */
export interface Page {
  /** From the root of the site. */
  readonly path: string
  /** Its own, without that of the bulletin; the home page has none. */
  readonly title?: string | undefined
  readonly description?: string | undefined
  /** The part of the site that it belongs to: the page of that part. */
  readonly part?: string
  /** In place of the usual head, for the home page. */
  readonly head?: Markup
  readonly main: Markup
  /** Scripts of its own, from the root. */
  readonly scripts?: readonly string[]
}

/** Nothing is allowed but what the site came with. */
const POLICY =
  "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'"

const utf8 = new TextEncoder()

/** A text as a file of the site. */
export function textFile(path: string, mediaType: string, text: string): SiteFile {
  return { path, mediaType, bytes: utf8.encode(text) }
}

const feedLinks = ({ parts, bulletin }: Site, link: Link): Markup =>
  markup`${(parts.feeds ?? []).map(
    ({ path, mediaType }) => markup`<link rel="alternate" type="${mediaType}" href="${link(path)}" title="${bulletin.title}">\n`,
  )}`

/** The whole text of a page. */
export function documentOf(site: Site, page: Page): string {
  const { bulletin, labels, parts, settings, audience } = site
  const link = linkFrom(page.path)
  const title = page.title === undefined ? bulletin.title : `${page.title} · ${bulletin.title}`
  const script = (path: string): Markup => markup`<script src="${link(path)}" defer></script>\n`
  const { source } = markup`<!DOCTYPE html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
${audience === 'internal' && markup`<meta name="robots" content="noindex, nofollow">\n`}<title>${title}</title>
${page.description && markup`<meta name="description" content="${excerpt(page.description, 300)}">\n`}${preview(site, page)}${feedLinks(site, link)}<link rel="icon" href="${parts.icon === undefined ? plainIcon(bulletin.theme) : link(parts.icon)}">
${parts.offline && markup`<link rel="manifest" href="${link('manifest.webmanifest')}">\n`}<link rel="stylesheet" href="${link('site.css')}">
${settings.theme !== undefined && markup`<link rel="stylesheet" href="${link('theme.css')}">\n`}<script src="${link('display.js')}"></script>
${parts.offline && script('site.js')}${page.scripts?.map(script)}</head>
<body>
<a class="skip" href="#main">${labels.skip}</a>
${page.head ?? siteHead(site, page)}
<main id="main" class="wrap" tabindex="-1">
${page.main}</main>
${siteFoot(site, page)}
</body>
</html>
`
  return source
}

/** A page as a file. */
export function pageFile(site: Site, page: Page): SiteFile {
  return textFile(page.path, 'text/html', documentOf(site, page))
}
