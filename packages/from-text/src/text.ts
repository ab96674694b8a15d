import { defineImporter } from '@bantin/drafting'
import { isText } from './bytes/is-text.ts'
import { textOptions } from './options.ts'
import { readText } from './read-text.ts'

/**
 * The reader of plain text, as an importer. It finds out the encoding, joins lines that were broken at a column, leaves out page numbers and
 * running heads, and finds lists, tables and marked headings. What it changes is in the manuscript's `repairs` and `leftOut`.
 *
 * @param options `encoding` forces one, `joinLines: false` makes every line a paragraph, `limits.bytes` bounds the file
 * @example
 * ```ts
 * import { wordsOf } from '@bantin/drafting'
 * import { text } from '@bantin/from-text'
 * import { encode } from '@bantin/vietnamese/encoding'
 *
 * const bytes = encode('Gặt lúa khi chín chừng tám phần mười.', 'tcvn3')
 * const { manuscript } = await text().read({ name: 'mua-vu.txt', bytes })
 * console.log(wordsOf(manuscript?.blocks ?? []).trim()) // => Gặt lúa khi chín chừng tám phần mười.
 * console.log(manuscript?.repairs[0]?.kind) // => tcvn3
 * ```
 */
export const text = defineImporter({
  name: 'text',
  extensions: ['.txt', '.text', '.asc'],
  options: textOptions,
  recognises: isText,
  read: readText,
})
