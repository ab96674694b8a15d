import { type Draft, type DraftOptions, importFile } from '@bantin/drafting'
import { docx } from './docx.ts'
import type { DocxOptions } from './options.ts'

/** The options of {@link fromDocx}: those of the reader and of drafting in one. */
export interface FromDocxOptions extends DocxOptions, DraftOptions {
  /** The file's name, for findings and guesses. */
  readonly name?: string | undefined
}

/**
 * Make draft items of a Word document. Nothing is uploaded, run or fetched, and nothing is thrown for what is in the file.
 *
 * @param bytes the file
 * @param options its name, tracked changes, bounds, the bulletin's sections, and whether to split
 * @returns the draft; its `diagnostics` say what could not be read
 * @example
 * ```ts
 * import { fromDocx } from '@bantin/from-docx'
 *
 * const { items, diagnostics } = await fromDocx(new TextEncoder().encode('no document'), { name: 'lich-gat.docx' })
 * console.log(items.length, diagnostics[0]?.ruleId) // => 0 import/unknown-format
 * ```
 */
export function fromDocx(bytes: Uint8Array, options: FromDocxOptions = {}): Promise<Draft> {
  const { name = 'document.docx', sections, whole, ...reading } = options
  return importFile({ name, bytes }, [docx(reading)], { sections, whole })
}
