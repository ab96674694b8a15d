import { z } from 'zod'

/** Options of the hello form. */
export const helloOptions = z
  .strictObject({
    greeting: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'A line above everything else, in the words of the office.', examples: ['Kính gửi bà con'] }),
  })
  .meta({ title: 'hello', description: 'The issue as plain lines of text' })

/** What may be passed to `hello`. */
export type HelloOptions = z.input<typeof helloOptions>
