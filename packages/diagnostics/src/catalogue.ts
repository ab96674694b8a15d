import type { Rule } from './rule.ts'

/** Any rule, whatever its parameters are. */
// biome-ignore lint/suspicious/noExplicitAny: the parameters of a rule are contravariant; a list of rules has no common type for them
export type AnyRule = Rule<any>

/** All rules of a program, by id. */
export type Catalogue = ReadonlyMap<string, AnyRule>

const ID = /^[a-z]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Gather the rules of several packages; an id that is malformed or stands twice is a mistake of the programmer.
 *
 * @throws RangeError when two rules share an id or an id is not `area/name`
 */
export function createCatalogue(...lists: readonly (readonly AnyRule[])[]): Catalogue {
  const catalogue = new Map<string, AnyRule>()
  for (const rule of lists.flat()) {
    if (!ID.test(rule.id)) throw new RangeError(`A rule id must be area/name in kebab-case: ${rule.id}`)
    if (catalogue.has(rule.id)) throw new RangeError(`Two rules have the id ${rule.id}`)
    catalogue.set(rule.id, rule)
  }
  return new Map([...catalogue].sort(([a], [b]) => (a < b ? -1 : 1)))
}
