import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup, trusted } from '@bantin/hast/markup'
import { correctedId, idPrefix } from '@bantin/paratext'
import { corrected } from '../parts/corrected.ts'
import { lang } from '../parts/lang.ts'
import { words } from '../parts/words.ts'
import { type Site, titleId } from '../site.ts'
import { corrections } from './corrections.ts'
import { itemHeader } from './header.ts'
import { itemContents } from './item-contents.ts'
import { leadImage } from './lead-image.ts'

/** The id of an item's article in the single file. */
export function articleId(itemId: string): string {
  return idPrefix(itemId)
}

/** An item, complete. */
export function article(site: Site, item: CompiledItem, options: { readonly itemContents: number }): Markup {
  const { keywords } = item.meta
  return markup`<article class="item" id="${articleId(item.id)}" aria-labelledby="${titleId(item.id)}">
${itemHeader(site, item)}
${corrected(site, { at: item, heading: site.labels.corrected, ...(site.shape === 'pages' ? { level: 2, id: correctedId } : { level: 4, id: `${articleId(item.id)}${correctedId}_` }) })}${leadImage(site, item)}${itemContents(site, item, options.itemContents)}<div class="body"${lang(site, item.language)}>
${trusted(site.body(item))}
</div>
${corrections(site, item)}${
  keywords.length > 0 && markup`<p class="keywords">${site.labels.keywords} ${words(site, item.language, keywords.join(', '))}</p>\n`
}</article>`
}
