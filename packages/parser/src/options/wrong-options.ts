import type { Localised } from '@bantin/diagnostics'
import type { z } from 'zod'
import { valueProblem } from '../yaml/value-problem.ts'

/** An option that its schema refuses. */
export interface WrongOption {
  /** Its name, with dots between the parts. */
  readonly option: string
  /** What is wrong, as the predicate of a sentence. */
  readonly problem: Localised
}

/**
 * What a schema found wrong with options, one by one: a name that does not exist is told as such.
 *
 * @param error what the schema of the options found
 * @param input the options as they were given
 * @example
 * ```ts
 * import { wrongOptions } from '@bantin/parser'
 * import { z } from 'zod'
 *
 * const input = { witdh: 40 }
 * const { error } = z.strictObject({ width: z.int().default(72) }).safeParse(input)
 * const [wrong] = error ? wrongOptions(error, input) : []
 * console.log(wrong?.option, wrong?.problem.en) // => witdh there is no such option
 * ```
 */
export function wrongOptions(error: z.ZodError, input: unknown): WrongOption[] {
  return error.issues.flatMap((issue): WrongOption[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        option: [...issue.path, key].join('.'),
        problem: { vi: 'không có tùy chọn này', en: 'there is no such option' },
      }))
    const value = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], input)
    return [{ option: issue.path.join('.'), problem: valueProblem(issue, value) }]
  })
}
