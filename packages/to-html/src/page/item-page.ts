import type { CompiledItem } from '@bantin/compile'
import { article } from '../item/article.ts'
import { neighbours } from '../item/neighbours.ts'
import { markup } from '../markup/markup.ts'
import { colophon } from '../parts/colophon.ts'
import { runningHead } from '../parts/running-head.ts'
import type { Site } from '../site.ts'
import { document, type PageAssets } from './document.ts'

/** The page of one item. */
export function itemPage(site: Site, item: CompiledItem, assets: PageAssets, options: { readonly itemContents: number }): string {
  const { issue, labels } = site
  return document(
    site,
    {
      title: `${item.title} · ${issue.bulletin.title}, ${labels.number(issue.meta.number).toLowerCase()}`,
      description: item.meta.summary ?? item.meta.subtitle,
      head: runningHead(site),
      main: markup`<main id="main" tabindex="-1">\n${article(site, item, options)}\n${neighbours(site, item)}\n</main>`,
      foot: colophon(site),
    },
    assets,
  )
}
