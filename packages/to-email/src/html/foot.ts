import type { Unsubscribe } from '../digest/unsubscribe.ts'
import { printable } from '../text/printable.ts'
import { escapeSlot } from './escape.ts'
import { type Markup, markup, trusted } from './markup.ts'

/** How to leave the list. Its words and address come from the options alone, and may be placeholders. */
export function foot({ text, href }: Unsubscribe): Markup {
  const slot = (value: string) => trusted(escapeSlot(printable(value)))
  return markup`<p>${href === undefined ? slot(text) : markup`<a href="${slot(href)}">${slot(text)}</a>`}</p>`
}
