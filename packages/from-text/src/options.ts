import { encodings } from '@bantin/vietnamese/encoding'
import { z } from 'zod'

/** The encodings that are no legacy ones. */
export const UNICODE_FORMS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const

const MEBIBYTE = 1024 * 1024

/** Options of the text reader. */
export const textOptions = z
  .strictObject({
    encoding: z
      .enum(['auto', ...UNICODE_FORMS, ...encodings.map(({ id }) => id)])
      .default('auto')
      .meta({ description: 'The encoding of the file, where it is known. By default it is found out.', examples: ['tcvn3'] }),
    joinLines: z
      .boolean()
      .default(true)
      .meta({ description: 'Join lines that were broken at a column. Without it, every line is a paragraph.', examples: [false] }),
    limits: z
      .strictObject({
        bytes: z
          .int()
          .min(1)
          .max(64 * MEBIBYTE)
          .default(4 * MEBIBYTE)
          .meta({ description: 'The most bytes that a file may have.', examples: [1_000_000] }),
        lines: z
          .int()
          .min(1)
          .max(2_000_000)
          .default(200_000)
          .meta({ description: 'The most lines that a file may have.', examples: [50_000] }),
      })
      .prefault({})
      .meta({ description: 'Bounds for files from strangers' }),
  })
  .meta({ title: 'text', description: 'Plain text in any encoding of Vietnamese' })

/** What may be passed to {@link text}. */
export type TextOptions = z.input<typeof textOptions>
/** The options with their defaults filled in. */
export type TextSettings = z.output<typeof textOptions>
