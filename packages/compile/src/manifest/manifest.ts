import * as z from 'zod/mini'
import { audience, listedFile } from './listed-file.ts'

const MOST_ARTIFACTS = 100_000

const text = z.string().check(z.maxLength(1000))

/** One file of the output of an issue. */
const manifestEntry = z.object({
  ...listedFile.shape,
  path: text.check(z.minLength(1)),
  form: text,
  pages: z.exactOptional(z.int().check(z.nonnegative())),
  role: z.exactOptional(z.enum(['issue', 'entry', 'part'])),
})

/** The form of `manifest.json`; a stranger may have written it. */
export const manifest = z
  .object({
    /** Version of the form. */
    bantin: z.literal(1),
    issue: z.object({
      id: text,
      bulletin: text,
      number: z.int().check(z.nonnegative()),
      period: z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:\/\d{4}-(?:0[1-9]|1[0-2]))?$/)),
      date: z.iso.date(),
    }),
    audience,
    artifacts: z.array(manifestEntry).check(z.maxLength(MOST_ARTIFACTS)),
  })
  // Two entries of one path could not both be true
  .check(z.refine(({ artifacts }) => new Set(artifacts.map(({ path }) => path)).size === artifacts.length, { path: ['artifacts'] }))

/** What the output of an issue holds, sorted by path: the file `manifest.json`. */
export type Manifest = z.infer<typeof manifest>
/** One file of the output of an issue. */
export type ManifestEntry = Manifest['artifacts'][number]
