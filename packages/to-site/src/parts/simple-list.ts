import { type Markup, markup } from '@bantin/hast/markup'
import type { Group } from '../page/paginate.ts'

/** A list without headings. */
export function simpleList(rows: readonly Markup[]): Group {
  return { open: () => markup`<ul class="rows">\n`, rows, close: markup`</ul>\n` }
}
