import { diagnose } from '@bantin/diagnostics'
import { wrongOptions } from '@bantin/parser'
import type { z } from 'zod'
import { badImportOption } from '../rules/bad-option.ts'
import type { Importer, ImportFile, Read } from './importer.ts'

/** What {@link defineImporter} takes. */
export interface ImporterDefinition<Schema extends z.ZodType> {
  readonly name: string
  readonly extensions: readonly string[]
  readonly options: Schema
  recognises(bytes: Uint8Array): boolean
  read(file: ImportFile, options: z.output<Schema>): Promise<Read> | Read
}

/**
 * Define a reader of a kind of file. The result is a function: call it with options to get the importer. What is wrong with the options is a
 * finding when a file is read, not an exception.
 *
 * @param definition name, ends of file names, zod schema of the options, how to know the bytes, and how to read them
 * @example
 * ```ts
 * import { defineImporter, emptyManuscript } from '@bantin/drafting'
 * import { z } from 'zod'
 *
 * const blank = defineImporter({
 *   name: 'blank',
 *   extensions: ['.blank'],
 *   options: z.strictObject({}),
 *   recognises: (bytes) => bytes.length === 0,
 *   read: () => ({ manuscript: emptyManuscript(), diagnostics: [] }),
 * })
 * console.log(blank().recognises(new Uint8Array())) // => true
 * ```
 */
export function defineImporter<Schema extends z.ZodType>(definition: ImporterDefinition<Schema>): (options?: z.input<Schema>) => Importer {
  return (input) => ({
    name: definition.name,
    extensions: definition.extensions,
    recognises: definition.recognises,
    async read(file) {
      const options = definition.options.safeParse(input ?? {})
      if (options.success) return definition.read(file, options.data)
      const wrong = wrongOptions(options.error, input)
      return { diagnostics: wrong.map((one) => diagnose(badImportOption, { file: file.name }, { importer: definition.name, ...one })) }
    },
  })
}
