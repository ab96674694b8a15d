import { type Draft, type DraftOptions, importFile } from '@bantin/drafting'
import { doc } from './doc.ts'
import type { DocOptions } from './options.ts'

/** How {@link fromDoc} reads and drafts. */
export type FromDocOptions = DocOptions & DraftOptions & { readonly name?: string | undefined }

/**
 * Read an old Word file, RTF or OpenDocument text and make draft items of it. It never throws for what is in the file.
 *
 * @param bytes the file
 * @param options those of {@link doc}, of which `reader` is needed; `name` is the file's name for findings, `sections` and `whole` are for drafting
 * @example
 * ```ts
 * import { fromDoc } from '@bantin/from-doc'
 * import { emptyManuscript, type Importer } from '@bantin/drafting'
 *
 * // in its place: docx() of @bantin/from-docx
 * const reader: Importer = {
 *   name: 'docx',
 *   extensions: ['.docx'],
 *   recognises: () => true,
 *   read: async () => ({ manuscript: emptyManuscript(), diagnostics: [] }),
 * }
 * const { diagnostics } = await fromDoc(new TextEncoder().encode('Gặt sớm'), { reader })
 * console.log(diagnostics[0]?.ruleId) // => import/unknown-format
 * ```
 */
export function fromDoc(bytes: Uint8Array, { name = 'van-ban.doc', sections, whole, ...options }: FromDocOptions): Promise<Draft> {
  return importFile({ name, bytes }, [doc(options)], { sections, whole })
}
