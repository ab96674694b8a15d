import type { Importer } from '@bantin/drafting'
import { z } from 'zod'

const MEBIBYTE = 1024 * 1024

const isImporter = (value: unknown): value is Importer =>
  typeof value === 'object' && value !== null && typeof (value as { read?: unknown }).read === 'function'

/** Options of the reader of old Word files. */
export const docOptions = z
  .strictObject({
    reader: z
      .custom<Importer>(isImporter, 'an importer')
      .meta({ description: 'The importer of Word files that reads what LibreOffice makes, such as `docx()` of @bantin/from-docx.' }),
    command: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'The program LibreOffice. By default it is looked for.', examples: ['/opt/libreoffice/program/soffice'] }),
    timeout: z
      .int()
      .min(100)
      .max(600_000)
      .default(60_000)
      .meta({ description: 'Milliseconds after which a conversion is stopped.', examples: [120_000] }),
    limits: z
      .strictObject({
        bytes: z
          .int()
          .min(1)
          .default(64 * MEBIBYTE)
          .meta({ description: 'The most bytes of a file, and of what is made of it.', examples: [10_000_000] }),
      })
      .prefault({})
      .meta({ description: 'Bounds for files from strangers' }),
  })
  .meta({ title: 'doc', description: 'Old Word files, RTF and OpenDocument, through LibreOffice' })

/** What may be passed to {@link doc}. */
export type DocOptions = z.input<typeof docOptions>
/** The options with their defaults filled in. */
export type DocSettings = z.output<typeof docOptions>
