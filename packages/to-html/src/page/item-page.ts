import type { CompiledItem } from '@bantin/compile'
import { markup } from '@bantin/hast/markup'
import { article } from '../item/article.ts'
import { neighbours } from '../item/neighbours.ts'
import { colophon } from '../parts/colophon.ts'
import { runningHead } from '../parts/running-head.ts'
import type { Site } from '../site.ts'
import { publicAddress, publicPicture } from '../structured/address.ts'
import { itemData } from '../structured/issue-data.ts'
import { document, type PageAssets } from './document.ts'

/** The page of one item. */
export function itemPage(site: Site, item: CompiledItem, assets: PageAssets, options: { readonly itemContents: number }): string {
  const { issue, labels } = site
  const address = publicAddress(site, item.id)
  const picture = publicPicture(site, item.image?.image ?? issue.cover?.image)
  return document(
    site,
    {
      title: `${item.title} · ${issue.bulletin.title}, ${labels.number(issue.meta.number).toLowerCase()}`,
      description: item.meta.summary ?? item.meta.subtitle,
      preview: address === undefined ? undefined : { type: 'article', title: item.title, address, picture },
      data: itemData(site, item),
      head: runningHead(site),
      main: markup`<main id="main" tabindex="-1">\n${article(site, item, options)}\n${neighbours(site, item)}\n</main>`,
      foot: colophon(site),
    },
    assets,
  )
}
