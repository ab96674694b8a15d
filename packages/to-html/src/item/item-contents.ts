import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { idPrefix } from '@bantin/paratext'
import { lang } from '../parts/lang.ts'
import type { Site } from '../site.ts'

/** The headings of a long item. */
export function itemContents(site: Site, item: CompiledItem, from: number): Markup {
  const entries = item.toc.filter((entry) => entry.depth === 2)
  if (entries.length < from) return markup``
  return markup`<nav class="item-contents" aria-label="${site.labels.inThisItem}: ${item.title}">
<p class="item-contents-title">${site.labels.inThisItem}</p>
<ol${lang(site, item.language)}>
${entries.map((entry) => markup`<li><a href="#${idPrefix(item.id)}${entry.id}">${entry.text}</a></li>\n`)}</ol>
</nav>
`
}
