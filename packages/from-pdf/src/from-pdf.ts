import { type Draft, type DraftOptions, importFile } from '@bantin/drafting'
import type { PdfOptions } from './options.ts'
import { pdf } from './pdf.ts'

/** The options of {@link fromPdf}: those of the reader and of drafting. */
export interface FromPdfOptions extends DraftOptions {
  /** The name of the file, for findings and guesses. Default: `document.pdf`. */
  readonly name?: string | undefined
  readonly tags?: PdfOptions['tags']
  readonly pictures?: PdfOptions['pictures']
  readonly limits?: PdfOptions['limits']
}

/**
 * Read a PDF file and make draft items of it. It never throws for what is in the file, and leaves the bytes as they are.
 *
 * @param bytes the file
 * @param options its name, the sections of the bulletin, whether to split it, and what reading may cost
 * @example
 * ```ts
 * import { fromPdf } from '@bantin/from-pdf'
 *
 * const { diagnostics } = await fromPdf(new TextEncoder().encode('%PDF-1.7 and no more'))
 * console.log(diagnostics.map((one) => one.ruleId).join()) // => pdf/unreadable
 * ```
 */
export function fromPdf(bytes: Uint8Array, options: FromPdfOptions = {}): Promise<Draft> {
  const { name = 'document.pdf', sections, whole, ...reading } = options
  return importFile({ name, bytes }, [pdf(reading)], { sections, whole })
}
