import type { CompiledItem } from '@bantin/compile'
import { isWebAddress } from '../markup/is-web-address.ts'
import { type Markup, markup } from '../markup/markup.ts'
import { lang } from '../parts/lang.ts'
import type { Site } from '../site.ts'
import { formatDate } from '../words/dates.ts'

/** Where an item was taken from. */
export function origin(site: Site, item: CompiledItem): Markup {
  const { labels } = site
  const from = item.meta.origin
  if (!from) return markup``
  const title = markup`<cite${lang(site, item.language)}>${from.title}</cite>`
  const more = [
    from.number === undefined ? undefined : labels.originNumber(from.number),
    from.date === undefined ? undefined : formatDate(from.date, labels.language),
    from.publisher,
  ].filter((part) => part !== undefined)
  return markup`<p class="origin">${labels.origin} ${from.url && isWebAddress(from.url) ? markup`<a href="${from.url}">${title}</a>` : title}${more.map((part) => `, ${part}`)}.</p>\n`
}
