import { type Diagnostic, diagnose, nearest } from '@bantin/diagnostics'
import type { z } from 'zod'
import { asIsoDate, isDay } from './date-notation.ts'
import { quoted } from './excerpt.ts'
import { inside, nameOfValue } from './name-of.ts'
import type { ParsedYaml, Path } from './parse-yaml.ts'
import { badValue, dateNotation, impossibleDate, missingKey, unknownChoice, unknownKey, wrongType } from './rules.ts'
import { exampleAt, isDateAt, keysAt, notationAt } from './schemas-at.ts'
import { typeHelp } from './type-help.ts'
import { valueAt } from './value-at.ts'
import { valueHelp, valueProblem } from './value-problem.ts'
import { typeName, typeOfValue } from './value-type.ts'

/** What the explanation of an issue draws on. */
export interface IssueContext {
  readonly schema: z.ZodType
  readonly yaml: ParsedYaml
  /** The value that was checked. */
  readonly value: unknown
  readonly file: string
}

/** What a schema found, in words for an editor and at its place in the file. */
export function explainIssue(issue: z.core.$ZodIssue, context: IssueContext): Diagnostic[] {
  const { schema, yaml, file } = context
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    return issue.keys.map((key) => {
      const at = { file, place: yaml.placeOfKey([...path, key]) }
      return diagnose(unknownKey, at, { key, nearest: nearest(key, known), known })
    })
  }
  const found = valueAt(context.value, path)
  if (found === undefined) return [missing(path, context)]
  const at = { file, place: yaml.placeOf(path) }
  const name = nameOfValue(path)
  const isSingle = found !== null && typeof found !== 'object'
  if (isDateAt(schema, path) && isSingle) {
    const value = yaml.sourceOf(path) ?? String(found)
    const meant = asIsoDate(value)
    if (meant !== undefined && !isDay(meant)) return [diagnose(impossibleDate, at, { name, value: quoted(value) })]
    return [diagnose(dateNotation, at, { name, value: quoted(value), meant })]
  }
  if (issue.code === 'invalid_type') return [mismatch(issue.expected, found, path, context)]
  if (issue.code === 'invalid_value') {
    const type = typeof issue.values[0]
    const choices = issue.values.map(String)
    if (typeof found !== type) return [mismatch(type, found, path, { ...context, choices })]
    const meant = type === 'string' ? nearest(String(found), choices) : undefined
    return [diagnose(unknownChoice, at, { name, value: quoted(found), choices, nearest: meant })]
  }
  return [diagnose(badValue, at, { name, problem: valueProblem(issue, found), help: valueHelp(issue, found, notationAt(schema, path)) })]
}

function missing(path: Path, { schema, yaml, file }: IssueContext): Diagnostic {
  const parent = path.slice(0, -1)
  const params = { key: String(path.at(-1) ?? ''), inside: inside(parent), example: exampleAt(schema, path) }
  return diagnose(missingKey, { file, place: yaml.placeOfKey(parent) }, params)
}

function mismatch(expected: string, value: unknown, path: Path, context: IssueContext & { choices?: readonly string[] }): Diagnostic {
  const { schema, yaml, file, choices = [] } = context
  const found = typeOfValue(value)
  const source = value === null ? undefined : yaml.sourceOf(path)
  const help = typeHelp({ expected, found, source, keys: keysAt(schema, path), choices })
  const shown = found === 'string' ? undefined : source
  const params = { name: nameOfValue(path), expected: typeName(expected), found: typeName(found), source: shown, help }
  return diagnose(wrongType, { file, place: yaml.placeOf(path) }, params)
}
