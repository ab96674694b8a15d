import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { lang } from '../parts/lang.ts'
import type { Site } from '../site.ts'

const link = (site: Site, item: CompiledItem | undefined, direction: 'previous' | 'next'): Markup | false =>
  item !== undefined &&
  markup`<a class="${direction}" rel="${direction === 'previous' ? 'prev' : 'next'}" href="${site.linkTo(item.id, undefined) ?? ''}"><span class="direction">${site.labels[direction]}</span> <span class="title"${lang(site, item.language)}>${item.title}</span></a>
`

/** The ways on from an item. In the single file the next item follows by itself. */
export function neighbours(site: Site, item: CompiledItem): Markup {
  const back = markup`<a class="back" href="${site.contents}">${site.labels.backToContents}</a>`
  if (site.shape === 'single') return markup`<p class="back-line">${back}</p>`
  const { items } = site.issue
  const index = items.indexOf(item)
  return markup`<nav class="neighbours" aria-label="${site.labels.otherItems}">
${link(site, items[index - 1], 'previous')}${back}
${link(site, items[index + 1], 'next')}</nav>`
}
