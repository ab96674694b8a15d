import { pageSize } from '@bantin/schema'
import { z } from 'zod'

/** Options of the Word form. */
export const docxOptions = z
  .strictObject({
    format: pageSize.optional().meta({
      description: 'Page format instead of the bulletin’s: `a5`, `145x205`, `190x270`, `a4`, or `{ width, height }` in millimetres.',
      examples: ['a4'],
    }),
    columns: z
      .literal([1, 2])
      .optional()
      .meta({ description: 'Text columns instead of the bulletin’s: 1 or 2.', examples: [2] }),
    fontSize: z
      .number()
      .min(7)
      .max(32)
      .optional()
      .meta({
        description: 'Size of the text in points; everything else keeps its proportion. By default 10 on small pages and 11 on large ones.',
        examples: [16],
      }),
    contents: z
      .enum(['titles', 'pages', 'none'])
      .default('titles')
      .meta({
        description:
          'The table of contents. `titles`: complete as it opens, without page numbers. `pages`: with page numbers, which Word asks to fill in when it opens the file. `none`: no contents.',
        examples: ['pages'],
      }),
    newPage: z
      .enum(['none', 'section', 'item'])
      .default('none')
      .meta({ description: 'What begins on a new page.', examples: ['section'] }),
    imageResolution: z
      .int()
      .min(72)
      .max(600)
      .default(220)
      .meta({
        description: 'Dots per inch of the pictures at the size at which they stand on the page. Smaller makes a smaller file.',
        examples: [300],
      }),
    language: z
      .enum(['vi', 'en'])
      .optional()
      .meta({
        description:
          'Language of the words around the text and of the names of styles. By default the language of the issue, or Vietnamese.',
        examples: ['en'],
      }),
    folder: z
      .string()
      .max(200)
      .regex(/^(?:[a-z0-9_-]+(?:\/[a-z0-9_-]+)*)?$/)
      .default('')
      .meta({ description: 'Folder of the file below the output folder; empty: the output folder itself.', examples: ['word'] }),
  })
  .meta({ title: 'docx', description: 'A Word document with named styles, footnotes, contents, tables and pictures' })

/** What may be passed to {@link docx}. */
export type DocxOptions = z.input<typeof docxOptions>
/** The options with their defaults filled in. */
export type DocxSettings = z.output<typeof docxOptions>
