import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { originFacts } from '@bantin/paratext'
import type { Book } from '../book.ts'
import { langWithin } from '../markup/lang.ts'
import { outsideAddress } from '../markup/outside-address.ts'
import { saidLang } from './said.ts'

/** Where an item was taken from. */
export function origin(book: Book, item: CompiledItem): Markup {
  const { labels } = book
  const from = originFacts(item, labels)
  if (!from) return markup``
  const title = markup`<cite${langWithin(item.language, labels.language)}>${from.title}</cite>`
  const address = from.href === undefined ? undefined : outsideAddress(from.href)
  const linked = address === undefined ? title : markup`<a href="${address}">${title}</a>`
  return markup`<p class="origin"${saidLang(book, item)}>${from.label} ${linked}${from.more.map((part) => `, ${part}`)}.</p>\n`
}
