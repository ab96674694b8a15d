import { type Markup, markup } from '@bantin/hast/markup'
import { isWebAddress } from '@bantin/hast/page'
import { paths } from '../address/paths.ts'
import type { Site } from '../context.ts'
import { excerpt } from '../parts/excerpt.ts'
import type { Page } from './document.ts'

/** The address of a page on the public web, where the bulletin has one; internal pages are not there. */
function publicAddress({ bulletin, audience }: Site, path: string): string | undefined {
  const { site } = bulletin
  if (site === undefined || audience === 'internal' || !isWebAddress(site)) return undefined
  return `${site.endsWith('/') ? site : `${site}/`}${path === paths.home ? '' : path}`
}

const property = (name: string, content: string): Markup => markup`<meta property="og:${name}" content="${content}">\n`

/** The address of the page, and the words that messengers show with a link to it. @source The Open Graph protocol */
export function preview(site: Site, { path, title, description }: Page): Markup {
  const address = path === paths.notFound ? undefined : publicAddress(site, path)
  if (address === undefined) return markup``
  return markup`<link rel="canonical" href="${address}">
${property('type', 'website')}${property('title', title ?? site.bulletin.title)}${
  description !== undefined && property('description', excerpt(description, 300))
}${property('url', address)}${property('site_name', site.bulletin.title)}`
}
