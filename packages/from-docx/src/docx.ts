import { defineImporter, type Importer } from '@bantin/drafting'
import { readDocument } from './document/read-document.ts'
import { type DocxOptions, docxOptions } from './options.ts'
import { isDocx } from './recognise.ts'

/**
 * The importer of Word documents (`.docx`, `.docm`, `.dotx`, `.dotm`), for a list of importers.
 *
 * @param options what becomes of tracked changes, and bounds
 * @example
 * ```ts
 * import { docx } from '@bantin/from-docx'
 *
 * const importer = docx({ changes: 'reject' })
 * console.log(importer.extensions.join(' ')) // => .docx .docm .dotx .dotm
 * console.log(importer.recognises(new TextEncoder().encode('Gặt sớm trước bão'))) // => false
 * ```
 */
export const docx: (options?: DocxOptions) => Importer = defineImporter({
  name: 'docx',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  options: docxOptions,
  recognises: isDocx,
  read: ({ name, bytes }, options) => readDocument(name, bytes, options),
})
