import { defineAdapter } from '@bantin/compile'
import { nodes } from '@bantin/hast'
import { PRINT } from './navigation/print.ts'
import { epubOptions } from './options.ts'
import { renderEpub } from './render.ts'

/**
 * The e-book of an issue: one EPUB 3.3 file with contents, notes that open on top of the page, the numbers of printed pages where they
 * are known, and what old readers need. The pages are known where the PDF of the issue is made in the same rendering, or from options.
 *
 * @param options width of pictures, fonts, printed pages; see {@link epubOptions}
 * @example
 * ```ts
 * import { epub } from '@bantin/to-epub'
 *
 * const adapter = epub({ imageWidth: 800, pages: { 'lua-thu-dong': 3 } })
 * console.log(adapter.name) // => epub
 * ```
 */
export const epub = defineAdapter({ name: 'epub', options: epubOptions, nodes, uses: [PRINT], render: renderEpub })
