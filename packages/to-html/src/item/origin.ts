import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { isWebAddress } from '@bantin/hast/page'
import { originFacts } from '@bantin/paratext'
import { lang } from '../parts/lang.ts'
import type { Site } from '../site.ts'

/** Where an item was taken from. */
export function origin(site: Site, item: CompiledItem): Markup {
  const from = originFacts(item, site.labels)
  if (!from) return markup``
  const { label, href, more } = from
  const title = markup`<cite${lang(site, item.language)}>${from.title}</cite>`
  return markup`<p class="origin">${label} ${href && isWebAddress(href) ? markup`<a href="${href}">${title}</a>` : title}${more.map((part) => `, ${part}`)}.</p>\n`
}
