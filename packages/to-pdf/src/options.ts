import { pageSize } from '@bantin/schema'
import { z } from 'zod'

/** A folder below the output folder: plain names with `/` between them. */
const FOLDER = /^(?:[\p{L}\p{N}_-][\p{L}\p{N}._-]*(?:\/[\p{L}\p{N}_-][\p{L}\p{N}._-]*)*)?$/u

/** One line that can be printed. */
const UNIT = /^\P{C}*$/u

const meeting = z
  .strictObject({
    unit: z
      .string()
      .trim()
      .normalize('NFC')
      .min(1)
      .max(60)
      .regex(UNIT)
      .optional()
      .meta({
        description: 'The unit that meets, printed on the pack and in the code of its feedback slip. None: a line to write it on.',
        examples: ['Chi bộ thôn Bến Cũ'],
      }),
    format: pageSize.default('a4').meta({ description: 'Page format of the pack.', examples: ['a4'] }),
  })
  .meta({ description: 'Settings of the meeting pack', examples: [{ unit: 'Chi bộ thôn Bến Cũ' }] })

/** The options of {@link pdf}. */
export const pdfOptions = z
  .strictObject({
    format: pageSize.optional().meta({
      description: 'Page format instead of the bulletin’s: `a5`, `145x205`, `190x270`, `a4`, or `{ width, height }` in millimetres.',
      examples: ['a5'],
    }),
    columns: z
      .union([z.literal(1), z.literal(2)])
      .optional()
      .meta({ description: 'Text columns instead of the bulletin’s: 1 or 2.', examples: [2] }),
    booklet: z
      .boolean()
      .default(false)
      .meta({
        description:
          'Also write `<id>-booklet.pdf`: two pages side by side on sheets twice as wide, in the order for folding and stapling.',
        examples: [true],
      }),
    press: z
      .boolean()
      .default(false)
      .meta({
        description: 'Also write `<id>-press.pdf`: 3 mm bleed, crop marks, trim and bleed boxes, CMYK colours; no PDF/A.',
        examples: [true],
      }),
    largePrint: z
      .boolean()
      .default(false)
      .meta({
        description: 'Also write `<id>-large.pdf`: A4, no text under 16 pt, one column, ragged right.',
        examples: [true],
      }),
    meeting: z
      .union([z.boolean(), meeting])
      .default(false)
      .meta({
        description:
          'Also write `<id>-sinh-hoat.pdf`: agenda, large type, notes and feedback slip for the items that `meeting` of issue.yaml picks.',
        examples: [true],
      }),
    codes: z
      .boolean()
      .optional()
      .meta({
        description:
          'A QR code with its address and the digits of its code (“Mã bài 264-07”) behind each item; only the digits where the bulletin has no `site`. By default where it has one.',
        examples: [true],
      }),
    standard: z
      .boolean()
      .default(true)
      .meta({ description: 'One file that is both PDF/A-2a and PDF/UA-1. `false`: plain tagged PDF 1.7.', examples: [true] }),
    folder: z
      .string()
      .max(200)
      .regex(FOLDER)
      .default('')
      .meta({
        description: 'Folder of the files below the output folder, with `/`; empty: the output folder itself.',
        examples: ['ban-in'],
      }),
  })
  .meta({ title: 'pdf', description: 'The form for paper: PDF/A-2a and PDF/UA-1 through Typst' })

/** What may be passed to {@link pdf}. */
export type PdfOptions = z.input<typeof pdfOptions>
/** The options with their defaults. */
export type ResolvedPdfOptions = z.output<typeof pdfOptions>
