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
    const [written, again] = [text(namesIn('‹', '›')), text(namesIn('««', '»»'))]
    // what is more than a name in its place was calculated, and would tell nonsense
    const isName = again.replaceAll('««', '‹').replaceAll('»»', '›') === written
    return isName && !/undefined|NaN|\[object|native code/.test(written) ? written : undefined
  } catch {
    return undefined
  }
}

/** Whatever parameter is asked for is its own name, between marks. */
const namesIn = (open: string, close: string): unknown =>
  new Proxy({}, { get: (_, name) => (typeof name === 'string' ? `${open}${name}${close}` : undefined) })
