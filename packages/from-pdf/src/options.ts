import { z } from 'zod'

/** What reading may cost at most; more is a finding. */
export const limitsSchema = z.strictObject({
  /** Seconds for one file. */
  seconds: z.number().positive().max(600).default(9),
  /** Pages. */
  pages: z.number().int().positive().max(100_000).default(2000),
  /** Letters of one page. */
  letters: z.number().int().positive().max(1_000_000).default(100_000),
  /** Pixels of one picture. */
  pixels: z.number().int().positive().max(100_000_000).default(16_000_000),
  /** Bytes of all pictures together. */
  pictureBytes: z.number().int().nonnegative().max(500_000_000).default(100_000_000),
  /** Bytes that one compressed part of the file may unfold to. */
  streamBytes: z.number().int().positive().max(500_000_000).default(80_000_000),
})

/** The options of the reader. */
export const pdfOptions = z.strictObject({
  /** Use the tags of files that have them. Without, every page is read by its look. */
  tags: z.boolean().default(true),
  /** Take pictures out of the file. */
  pictures: z.boolean().default(true),
  limits: limitsSchema.prefault({}),
})

/** What reading may cost. */
export type Limits = z.output<typeof limitsSchema>

/** Options with all defaults filled in. */
export type PdfSettings = z.output<typeof pdfOptions>

/** Options as they are written. */
export type PdfOptions = z.input<typeof pdfOptions>
