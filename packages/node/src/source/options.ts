import { z } from 'zod'

const MEGABYTE = 1024 * 1024

/** How {@link readIssue} reads a folder; each option with its default. */
export const readOptions = z.strictObject({
  /** A larger file is not read: it is handed over as refused, and `compile` reports it. Default: 20 MB. */
  maxFileBytes: z
    .int()
    .positive()
    .default(20 * MEGABYTE),
  /** Files after this many (in order of their paths) are handed over as refused. Default: 5000. */
  maxFiles: z.int().positive().default(5000),
  /** Folders nested deeper than this are not entered. Default: 12. */
  maxDepth: z.int().positive().default(12),
  /** Folders of the bulletin, beside the issue, whose texts and images items may use. Default: `['shared']`. */
  sharedFolders: z.array(z.string().min(1)).default(['shared']),
  /** Read the `issue.yaml` of the bulletin's other issues too, or look at this one alone. Default: true. */
  otherIssues: z.boolean().default(true),
  /** Folder of the bulletin with its own font files. Default: `fonts`. */
  fontFolder: z.string().min(1).default('fonts'),
  /** Where prepared images are kept from one run to the next, or `false`. Default: `.bantin/cache/images` in the bulletin folder. */
  imageCacheFolder: z.union([z.string().min(1), z.literal(false)]).optional(),
})

/** What a caller may write. */
export type ReadOptions = z.input<typeof readOptions>
/** With the defaults filled in. */
export type ResolvedReadOptions = z.output<typeof readOptions>
