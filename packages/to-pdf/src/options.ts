import { pageSize } from '@bantin/schema'
import { z } from 'zod'

/** A folder below the output folder: plain names with `/` between them. */
const FOLDER = /^(?:[\p{L}\p{N}_-][\p{L}\p{N}._-]*(?:\/[\p{L}\p{N}_-][\p{L}\p{N}._-]*)*)?$/u

/** The options of {@link pdf}. */
export const pdfOptions = z.strictObject({
  /** Page format instead of the bulletin's: `a5`, `145x205`, `190x270`, `a4`, or `{ width, height }` in millimetres. */
  format: pageSize.optional(),
  /** Text columns instead of the bulletin's: 1 or 2. */
  columns: z.union([z.literal(1), z.literal(2)]).optional(),
  /** Also write `<id>-booklet.pdf`: two pages side by side on sheets twice as wide, in the order for folding and stapling. */
  booklet: z.boolean().default(false),
  /** Also write `<id>-press.pdf`: 3 mm bleed, crop marks, trim and bleed boxes, CMYK colours; no PDF/A. */
  press: z.boolean().default(false),
  /** Also write `<id>-large.pdf`: A4, no text under 16 pt, one column, ragged right. */
  largePrint: z.boolean().default(false),
  /** One file that is both PDF/A-2a and PDF/UA-1. `false`: plain tagged PDF 1.7. */
  standard: z.boolean().default(true),
  /** Folder of the files below the output folder, with `/`; empty: the output folder itself. */
  folder: z.string().max(200).regex(FOLDER).default(''),
})

/** What may be passed to {@link pdf}. */
export type PdfOptions = z.input<typeof pdfOptions>
/** The options with their defaults. */
export type ResolvedPdfOptions = z.output<typeof pdfOptions>
