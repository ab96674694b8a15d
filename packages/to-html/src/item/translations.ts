import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { languageName } from '@bantin/paratext'
import { lang } from '../parts/lang.ts'
import type { Site } from '../site.ts'

const link = (site: Site, to: CompiledItem, words: string): Markup =>
  markup`<a href="${site.linkTo(to.id, undefined) ?? ''}" hreflang="${to.language}"${lang(site, to.language)}>${words}</a>`

/** The way between an item and its translations in the same issue. */
export function translations(site: Site, item: CompiledItem): Markup {
  const { labels } = site
  const { items } = site.issue
  const original = items.find((one) => one.id === item.meta.translationOf && one !== item)
  const others = items.filter((one) => one.meta.translationOf === item.id && one !== item)
  return markup`${original && markup`<p class="translation">${labels.translationOf} ${link(site, original, original.title)}</p>\n`}${
    others.length > 0 &&
    markup`<p class="translation">${labels.translations} ${others.map((one, i) => [i > 0 && ', ', link(site, one, languageName(one.language))])}</p>\n`
  }`
}
