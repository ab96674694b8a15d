import { type Markup, markup } from '@bantin/hast/markup'
import type { Labels } from '../words/labels.ts'

/** The first stop of the keyboard. */
export function skipLink(labels: Labels): Markup {
  return markup`<a class="skip" href="#main">${labels.skip}</a>`
}
