import { type Markup, markup } from '@bantin/hast/markup'
import { displayControls } from '@bantin/hast/page'
import { linkFrom } from '../address/link.ts'
import { paths } from '../address/paths.ts'
import type { Site } from '../context.ts'
import { bulletinLanguage, lang } from '../parts/lang.ts'
import type { Page } from './document.ts'
import { mainParts } from './navigation.ts'

/** The ways through the site. */
export function siteNavigation(site: Site, page: Pick<Page, 'path' | 'part'>): Markup {
  const link = linkFrom(page.path)
  const current = (path: string): Markup | false =>
    path === page.path ? markup` aria-current="page"` : path === page.part && markup` aria-current="true"`
  return markup`<nav class="site-nav" aria-label="${site.labels.mainNavigation}">
<ul>
${mainParts(site).map(({ path, name }) => markup`<li><a href="${link(path)}"${current(path)}>${name}</a></li>\n`)}</ul>
</nav>`
}

/** The head of every page but the first. */
export function siteHead(site: Site, page: Pick<Page, 'path' | 'part'>): Markup {
  const { bulletin, labels, audience } = site
  return markup`<header class="site-head">
<div class="wrap">
<p class="site-title"><a href="${linkFrom(page.path)(paths.home)}"${lang(site, bulletinLanguage(site))}>${bulletin.title}</a>${
    audience === 'internal' && markup` <span class="label">${labels.internal}</span>`
  }</p>
${displayControls(labels)}
</div>
${siteNavigation(site, page)}
</header>`
}
