import type { Diagnostic, Fix, Location, Severity, Source } from './diagnostic.ts'
import type { Localised } from './language.ts'

/** A text, or how to write it from the parameters of a finding. */
export type Text<P> = string | ((params: P) => string)

/** A rule: its id is permanent, its texts may improve. */
export interface Rule<P = void> {
  /** `area/name` in kebab-case; never renamed, never used again for something else. */
  readonly id: string
  readonly severity: Severity
  readonly message: Localised<Text<P>>
  readonly help: Localised<Text<P>>
  /** For `bantin explain` and the docs: why the rule is there. */
  readonly explanation: Localised
  readonly source?: Source
  /** How to put it right, where that is safe. The finding's place must be exactly that of `replaces`. */
  readonly fix?: (params: P) => Fix | undefined
  /** Never show the text that the rule found. */
  readonly confidential?: true
}

/**
 * Define a rule. It only checks the types: a rule is plain data.
 *
 * @example
 * ```ts
 * import { defineRule, diagnose } from '@bantin/diagnostics'
 *
 * const emptyFile = defineRule({
 *   id: 'file/empty',
 *   severity: 'error',
 *   message: { vi: 'Tệp không có chữ nào.', en: 'The file is empty.' },
 *   help: { vi: 'Viết nội dung vào tệp.', en: 'Write something into the file.' },
 *   explanation: { vi: 'Một bài phải có nội dung.', en: 'An item needs content.' },
 * })
 * console.log(diagnose(emptyFile, { file: 'items/lua.md' }).ruleId) // => file/empty
 * ```
 */
export function defineRule<P = void>(rule: Rule<P>): Rule<P> {
  return rule
}

const write = <P>(text: Text<P>, params: P): string => (typeof text === 'function' ? text(params) : text)

/**
 * Make the finding of a rule at a location.
 *
 * @param rule what was broken
 * @param location the file, relative to the bulletin folder, and the place in it
 * @param params what the rule's texts need
 */
export function diagnose<P>(rule: Rule<P>, location: Location, ...[params]: P extends void ? [] : [params: P]): Diagnostic {
  const given = params as P
  const fix = location.place && !rule.confidential ? rule.fix?.(given) : undefined
  return {
    ruleId: rule.id,
    severity: rule.severity,
    ...(location.file === undefined ? {} : { file: location.file }),
    ...(location.place === undefined ? {} : { place: location.place }),
    message: { vi: write(rule.message.vi, given), en: write(rule.message.en, given) },
    help: { vi: write(rule.help.vi, given), en: write(rule.help.en, given) },
    ...(rule.source ? { source: rule.source } : {}),
    ...(fix ? { fix } : {}),
    ...(rule.confidential ? { confidential: true } : {}),
  }
}
