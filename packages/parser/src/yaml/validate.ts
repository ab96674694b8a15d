import type { Diagnostic } from '@bantin/diagnostics'
import type { z } from 'zod'
import { explainIssue } from './explain-issue.ts'
import { issuesToTell } from './issues-to-tell.ts'
import type { ParsedYaml } from './parse-yaml.ts'

/** A value that its schema accepts, or the findings. */
export interface Validated<T> {
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
}

/** Options of {@link validate}. */
export interface ValidateOptions {
  /** The path of the document, for the findings. */
  readonly file: string
  /** The value to check in place of the document's own, after a migration. */
  readonly value?: unknown
}

/**
 * Check a YAML document against a schema; each problem gets the line and column of the key or value that it is about.
 *
 * @param schema a zod schema of objects, arrays, unions and single values
 * @param yaml the parsed document; an empty one is checked as one without keys
 * @returns `value` with defaults filled in, or `diagnostics`: `schema/unknown-key`, `missing-key`, `wrong-type`, `unknown-choice`,
 *   `bad-value`, `date-notation`, `impossible-date`
 * @example
 * ```ts
 * import { parseYaml, validate } from '@bantin/parser'
 * import { item } from '@bantin/schema'
 *
 * const yaml = parseYaml('titel: Gặt sớm', { file: 'items/gat-som.md' })
 * const [finding] = validate(item, yaml, { file: 'items/gat-som.md' }).diagnostics
 * console.log(finding?.message.en) // => There is no key “titel” here. Did you mean “title”?
 * ```
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: ParsedYaml,
  options: ValidateOptions,
): Validated<z.output<Schema>> {
  const value = ('value' in options ? options.value : yaml.value) ?? {}
  const result = schema.safeParse(value)
  if (result.success) return { value: result.data, diagnostics: [] }
  const issues = issuesToTell(result.error.issues, schema, value)
  return { diagnostics: issues.flatMap((issue) => explainIssue(issue, { schema, yaml, value, file: options.file })) }
}
