import { type Diagnostic, diagnose, type Localised } from '@bantin/diagnostics'
import { valueProblem } from '@bantin/parser'
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
  return error.issues.flatMap((one) => explain(one, adapter, input))
}

function explain(issue: z.core.$ZodIssue, adapter: string, input: unknown): Diagnostic[] {
  const finding = (option: string, problem: Localised) => diagnose(badOption, {}, { adapter, option, problem })
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => finding([...issue.path, key].join('.'), { vi: 'không có tùy chọn này', en: 'there is no such option' }))
  const value = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], input)
  return [finding(issue.path.join('.'), valueProblem(issue, value))]
}
