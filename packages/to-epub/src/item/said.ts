import type { CompiledItem } from '@bantin/compile'
import type { Markup, Slot } from '@bantin/hast/markup'
import type { Book } from '../book.ts'
import { langWithin, words } from '../markup/lang.ts'

/** Words that the form says, within a line of an item: marked where the item is in another language. */
export function said({ labels }: Book, item: CompiledItem, slot: Slot): Markup {
  return words(labels.language, item.language, slot)
}

/** The language of an element that holds nothing but words of the form. */
export function saidLang({ labels }: Book, item: CompiledItem): Markup {
  return langWithin(labels.language, item.language)
}
