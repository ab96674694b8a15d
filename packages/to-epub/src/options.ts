import { identifier } from '@bantin/schema'
import { z } from 'zod'

/** Options of the EPUB form. */
export const epubOptions = z
  .strictObject({
    imageWidth: z
      .int()
      .min(100)
      .max(4000)
      .default(1200)
      .meta({ description: 'Width of the pictures, in pixels. Smaller makes a smaller file.', examples: [800] }),
    fonts: z
      .boolean()
      .default(false)
      .meta({
        description:
          'Embed the fonts of the theme, as far as the program or the bulletin folder has their files. Without them the reader’s own font is used, which readers can choose.',
        examples: [true],
      }),
    pages: z
      .record(identifier, z.int().positive())
      .default({})
      .meta({
        description:
          'The printed page on which each item starts, by item id. With it the book has the page numbers of the print, so that a meeting can be told “page 12”. By default those of the PDF that is made in the same build.',
        examples: [{ 'lua-thu-dong': 3, 'trong-rau': 7 }],
      }),
    certifiedBy: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .meta({
        description:
          'Who has checked the book and declares that it meets EPUB Accessibility 1.1 and WCAG 2.1 AA. Without a name nothing is declared: a program cannot judge whether a description fits its picture.',
        examples: ['Trung tâm Thông tin tỉnh Sông Ngân'],
      }),
    language: z
      .enum(['vi', 'en'])
      .optional()
      .meta({
        description: 'Language of the words around the text (contents, imprint). By default the language of the issue, or Vietnamese.',
        examples: ['en'],
      }),
  })
  .meta({ title: 'epub', description: 'An EPUB 3.3 book for e-readers and phones' })

/** What may be passed to {@link epub}. */
export type EpubOptions = z.input<typeof epubOptions>
/** The options with their defaults filled in. */
export type EpubSettings = z.output<typeof epubOptions>
