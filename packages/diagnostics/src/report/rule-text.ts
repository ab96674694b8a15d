import type { AnyRule } from '../catalogue.ts'
import type { Language } from '../language.ts'
import type { Text } from '../rule.ts'

/**
 * A text of a rule without a finding: where it takes a parameter, the parameter's name stands in angle marks.
 *
 * @returns undefined when the text cannot be written that way, because it calculates with its parameters
 */
export function textOfRule(rule: AnyRule, part: 'message' | 'help', language: Language): string | undefined {
  const text: Text<unknown> = rule[part][language]
  if (typeof text === 'string') return text
  try {
    const written = text(NAMES)
    return /undefined|NaN|\[object/.test(written) ? undefined : written
  } catch {
    return undefined
  }
}

/** Whatever parameter is asked for is its own name. */
const NAMES = new Proxy({}, { get: (_, name) => (typeof name === 'string' ? `‹${name}›` : undefined) })
