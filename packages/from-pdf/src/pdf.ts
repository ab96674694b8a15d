import { defineImporter } from '@bantin/drafting'
import { readFile } from './manuscript/read-file.ts'
import { pdfOptions } from './options.ts'

/** The mark of a PDF may stand behind other bytes, as the readers of the world accept it. */
const HEADER_WITHIN = 1024

/**
 * The importer of PDF files, for `importFile` of `@bantin/drafting` and for `bantin import`.
 *
 * @param options whether to use tags and to take pictures, and what reading may cost
 * @example
 * ```ts
 * import { pdf } from '@bantin/from-pdf'
 *
 * console.log(pdf().recognises(new TextEncoder().encode('%PDF-1.7'))) // => true
 * ```
 */
export const pdf = defineImporter({
  name: 'pdf',
  extensions: ['.pdf'],
  options: pdfOptions,
  recognises: (bytes) => isPdf(bytes),
  read: readFile,
})

function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, HEADER_WITHIN))
  return head.includes('%PDF-')
}
