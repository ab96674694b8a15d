import { nearest } from '@bantin/diagnostics'
import type { z } from 'zod'
import { keysAt } from './schemas-at.ts'
import { valueAt } from './value-at.ts'
import { typeOfValue } from './value-type.ts'

type Issue = z.core.$ZodIssue

/**
 * The issues of a schema that are worth a message: those of the option of a union that was meant, one for each value, the tightest of
 * several bounds, and no missing key beside the one that was mistyped.
 */
export function issuesToTell(issues: readonly Issue[], schema: z.ZodType, value: unknown): Issue[] {
  const plain = issues.flatMap((issue) => withoutUnions(issue, value))
  const mistyped = new Set(plain.flatMap((issue) => (issue.code === 'unrecognized_keys' ? meantKeys(issue, schema) : [])))
  const told = new Map<string, Issue>()
  for (const issue of plain) {
    const isKeys = issue.code === 'unrecognized_keys'
    const id = isKeys ? `keys ${idOf(issue.path)}` : idOf(issue.path)
    if (!isKeys && mistyped.has(id) && valueAt(value, issue.path) === undefined) continue
    if (!told.has(id) || (issue.code === 'too_big' && told.get(id)?.code === 'too_big')) told.set(id, issue)
  }
  return [...told.values()]
}

const idOf = (path: readonly PropertyKey[]): string => JSON.stringify(path.map(String))

function meantKeys({ keys, path }: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): string[] {
  const known = keysAt(schema, path)
  return keys.map((key) => idOf([...path, nearest(key, known) ?? key]))
}

/** What the option of a union says that has the type of the value; the union itself when none has. */
function withoutUnions(issue: Issue, root: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const type = typeOfValue(valueAt(root, issue.path))
  const fits = (one: Issue) =>
    one.path.length > 0 || one.code === 'unrecognized_keys' || (one.code === 'invalid_value' && typeof one.values[0] === type)
  const meant = issue.errors.find((errors) => errors.length > 0 && errors.every(fits))
  return meant ? meant.flatMap((one) => withoutUnions({ ...one, path: [...issue.path, ...one.path] }, root)) : [issue]
}
