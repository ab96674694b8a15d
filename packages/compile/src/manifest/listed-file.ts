import * as z from 'zod/mini'

/** For whom an output is. */
export const audience = z.enum(['public', 'internal'])

/** What every list tells of a file. */
export const listedFile = z.object({
  path: z.string().check(z.maxLength(1000)),
  mediaType: z.string().check(z.maxLength(1000)),
  bytes: z.int().check(z.nonnegative()),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})
