import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { wrongOptions } from '@bantin/parser'
import type { z } from 'zod'
import { badOption } from '../rules/adapter-rules.ts'

/**
 * Say what is wrong with options, as `render` says it of a form's: each problem is a finding `adapter/bad-option`. For functions that
 * take options beside a form.
 *
 * @param error what the schema of the options found
 * @param adapter what the options belong to, such as `feed`
 * @param input the options as they were given
 * @example
 * ```ts
 * import { optionProblems } from '@bantin/compile'
 * import { z } from 'zod'
 *
 * const input = { width: 4 }
 * const { error } = z.strictObject({ width: z.int().min(10) }).safeParse(input)
 * const [problem] = error ? optionProblems(error, 'poster', input) : []
 * console.log(problem?.message.en) // => The option “width” of the form poster is not valid: must be 10 or more.
 * ```
 */
export function optionProblems(error: z.ZodError, adapter: string, input: unknown): Diagnostic[] {
  return wrongOptions(error, input).map((wrong) => diagnose(badOption, {}, { adapter, ...wrong }))
}
