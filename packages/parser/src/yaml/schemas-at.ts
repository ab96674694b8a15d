import { type Notation, notations } from '@bantin/schema'
import { z } from 'zod'
import type { Path } from './parse-yaml.ts'

type Schema = z.core.$ZodType
type Def = {
  type: string
  format?: string
  shape?: Record<string, Schema>
  element?: Schema
  innerType?: Schema
  options?: Schema[]
  values?: unknown[]
}

const defOf = (schema: Schema): Def => schema._zod.def as Def

/** Every schema that a value at the path may answer to: wrappers such as `optional` first, then what they hold; all options of a union. */
export function schemasAt(schema: Schema, path: Path): Schema[] {
  const def = defOf(schema)
  const [head, ...rest] = path
  const here = head === undefined ? [schema] : []
  if (def.innerType) return [...here, ...schemasAt(def.innerType, path)]
  if (def.options) return [...here, ...def.options.flatMap((option) => schemasAt(option, path))]
  if (head === undefined) return here
  const next =
    def.type === 'array' ? def.element : def.shape && Object.hasOwn(def.shape, String(head)) ? def.shape[String(head)] : undefined
  return next ? schemasAt(next, rest) : []
}

/** The keys that a schema knows at a path: what an unknown key may have been meant for. */
export function keysAt(schema: Schema, path: Path): string[] {
  return schemasAt(schema, path).flatMap((one) => Object.keys(defOf(one).shape ?? {}))
}

/** How the value at a path is written, if its schema says. */
export function notationAt(schema: Schema, path: Path): Notation | undefined {
  return schemasAt(schema, path)
    .map((one) => notations.get(one))
    .find((one) => one !== undefined)
}

/** A value that could stand at a path, from the examples of its schema. */
export function exampleAt(schema: Schema, path: Path): string | undefined {
  const examples = schemasAt(schema, path).flatMap((one) => z.globalRegistry.get(one)?.examples ?? [])
  return examples.length > 0 ? String(examples[0]) : undefined
}

/** True when the value at a path is a day of the calendar. */
export function isDateAt(schema: Schema, path: Path): boolean {
  return schemasAt(schema, path).some((one) => defOf(one).format === 'date')
}
