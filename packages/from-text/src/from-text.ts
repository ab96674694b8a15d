import { type Draft, type DraftOptions, importFile } from '@bantin/drafting'
import type { TextOptions } from './options.ts'
import { text } from './text.ts'

/** How {@link fromText} reads and drafts. */
export type FromTextOptions = TextOptions & DraftOptions & { readonly name?: string | undefined }

/**
 * Read plain text and make draft items of it. It never throws for what is in the file.
 *
 * @param bytes the file
 * @param options those of {@link text}; `name` is the file's name for findings, `sections` and `whole` are for drafting
 * @example
 * ```ts
 * import { fromText } from '@bantin/from-text'
 *
 * const { file, diagnostics } = await fromText(new TextEncoder().encode('Phơi thóc mỏng, đảo đều.'), { name: 'phoi-thoc.txt' })
 * console.log(file, diagnostics.length) // => phoi-thoc.txt 0
 * ```
 */
export function fromText(bytes: Uint8Array, { name = 'van-ban.txt', sections, whole, ...options }: FromTextOptions = {}): Promise<Draft> {
  return importFile({ name, bytes }, [text(options)], { sections, whole })
}
