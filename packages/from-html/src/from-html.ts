import { type Draft, type DraftOptions, importFile } from '@bantin/drafting'
import { html } from './html.ts'
import type { HtmlOptions } from './options.ts'

/** Options of {@link fromHtml}: those of the importer and those of drafting. */
export interface FromHtmlOptions extends HtmlOptions, DraftOptions {
  /** The name of the file, for findings and ids. Default `trang.html`. */
  readonly name?: string | undefined
}

/**
 * Make draft items of a page.
 *
 * @param bytes the file, or what the clipboard holds
 * @param options the name of the file, the bulletin's sections, whether it is one item as a whole, and the options of {@link html}
 * @example
 * ```ts
 * import { fromHtml } from '@bantin/from-html'
 *
 * const { file, refused } = await fromHtml(new TextEncoder().encode('<h1>Gặt sớm</h1><p>Lúa chín đều.</p>'), { name: 'gat.html' })
 * console.log(file, refused) // => gat.html false
 * ```
 */
export function fromHtml(bytes: Uint8Array, { name = 'trang.html', sections, whole, ...options }: FromHtmlOptions = {}): Promise<Draft> {
  return importFile({ name, bytes }, [html(options)], { sections, whole })
}
