import { type Markup, markup } from '@bantin/hast/markup'
import { linkFrom } from '../address/link.ts'
import type { Site } from '../context.ts'
import { bulletinLanguage, lang } from '../parts/lang.ts'
import { licenceLine } from '../parts/licence-line.ts'
import type { Page } from './document.ts'
import { moreParts } from './navigation.ts'

const FEEDS: Readonly<Record<string, string>> = {
  'application/rss+xml': 'RSS',
  'application/atom+xml': 'Atom',
  'application/feed+json': 'JSON Feed',
}

/** The foot of every page: whose it is, under which licence, and the other parts of the site. */
export function siteFoot(site: Site, { path }: Pick<Page, 'path'>): Markup {
  const { bulletin, parts, labels } = site
  const link = linkFrom(path)
  const language = lang(site, bulletinLanguage(site))
  const licence = licenceLine(site)
  const current = (to: string): Markup | false => to === path && markup` aria-current="page"`
  return markup`<footer class="site-foot">
<div class="wrap">
<ul class="site-foot-parts">
${moreParts(site).map((one) => markup`<li><a href="${link(one.path)}"${current(one.path)}>${one.name}</a></li>\n`)}${(
  parts.feeds ?? []
).map((feed) => markup`<li><a href="${link(feed.path)}" type="${feed.mediaType}">${FEEDS[feed.mediaType] ?? labels.feeds}</a></li>\n`)}</ul>
<p><strong${language}>${bulletin.title}</strong> · <span${language}>${bulletin.publisher.name}</span></p>
${licence && markup`<p>${labels.licence} <span${language}>${licence}</span></p>\n`}</div>
</footer>`
}
