import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { languageName } from '@bantin/paratext'
import { type Book, itemPath } from '../book.ts'
import { langWithin } from '../markup/lang.ts'
import { saidLang } from './said.ts'

/** The way between an item and its translations in the same issue. */
export function translations(book: Book, item: CompiledItem): Markup {
  const { labels, issue } = book
  const link = (to: CompiledItem, text: string): Markup =>
    markup`<a href="${itemPath(to.id)}" hreflang="${to.language}"${langWithin(to.language, labels.language)}>${text}</a>`
  const original = issue.items.find((one) => one.id === item.meta.translationOf && one !== item)
  const others = issue.items.filter((one) => one.meta.translationOf === item.id && one !== item)
  const line = (label: string, links: Markup): Markup => markup`<p class="translation"${saidLang(book, item)}>${label} ${links}</p>\n`
  return markup`${original && line(labels.translationOf, link(original, original.title))}${
    others.length > 0 &&
    line(labels.translations, markup`${others.map((one, i) => [i > 0 && ', ', link(one, languageName(one.language))])}`)
  }`
}
