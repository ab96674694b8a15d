import { defineImporter } from '@bantin/drafting'
import { isArchive } from './archive/read-archive.ts'
import { isPage } from './bytes/is-page.ts'
import { htmlOptions } from './options.ts'
import { readPage } from './read/read-page.ts'

/**
 * The importer for web pages: saved pages (`.html`, `.mhtml`), pages that Word and LibreOffice wrote, and what is copied to the clipboard. The
 * article is found and the page around it is listed as left out; nothing is loaded from the network, and no script, style or address that runs
 * something gets through.
 *
 * @param options charset of the HTTP header, what to take, files saved beside the page, its address, limits
 * @example
 * ```ts
 * import { wordsOf } from '@bantin/drafting'
 * import { html } from '@bantin/from-html'
 *
 * const bytes = new TextEncoder().encode('<h1>Gặt sớm</h1><p onclick="run()">Lúa chín đều.</p>')
 * const { manuscript } = await html().read({ name: 'gat.html', bytes })
 * console.log(manuscript?.blocks.map((block) => wordsOf([block]).trim()).join(' | ')) // => Gặt sớm | Lúa chín đều.
 * ```
 */
export const html = defineImporter({
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.mht', '.mhtml'],
  options: htmlOptions,
  recognises: (bytes) => isArchive(bytes) || isPage(bytes),
  read: readPage,
})
