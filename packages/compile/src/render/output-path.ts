import { z } from 'zod'

/** A path that stays in the output folder, and is no address of another host. */
export const outputPath = z
  .string()
  .max(500)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  .regex(/^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\:\u0000-\u001f]+$/)
