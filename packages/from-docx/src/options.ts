import { z } from 'zod'
import { LIMITS } from './limits.ts'

const bound = (standard: number) => z.number().int().positive().default(standard)

/** The schema of the options of {@link docx}. */
export const docxOptions = z.strictObject({
  /** What becomes of tracked changes: accept all, reject all, or refuse the file. */
  changes: z.enum(['accept', 'reject', 'refuse']).default('accept'),
  /** Bounds on what a file may hold; they are far above any bulletin. */
  limits: z
    .strictObject({
      entries: bound(LIMITS.entries),
      part: bound(LIMITS.part),
      total: bound(LIMITS.total),
      depth: bound(LIMITS.depth),
      pieces: bound(LIMITS.pieces),
    })
    .prefault({}),
})

/** The options of {@link docx}, as they are written. */
export type DocxOptions = z.input<typeof docxOptions>
