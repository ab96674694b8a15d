import type * as z from 'zod/mini'

/** Why a file was not read. */
export type FileProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-json' }
  /** The first place that is not as it must be: `keys[2].validFrom`. Names come from the schema, never from the file. */
  | { readonly kind: 'wrong-form'; readonly at: string }

/** What came of reading a file that a stranger may have written. */
export type ReadJson<Value> = { readonly value: Value } | { readonly problem: FileProblem }

/** Read JSON that may be hostile: bounded, and only as the schema has it. */
export function readJson<Value>(bytes: Uint8Array, schema: z.ZodMiniType<Value>, limit: number): ReadJson<Value> {
  if (bytes.length > limit) return { problem: { kind: 'too-large' } }
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { problem: { kind: 'not-json' } }
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return { value: parsed.data }
  return { problem: { kind: 'wrong-form', at: placeOf(parsed.error.issues[0]?.path ?? []) } }
}

/** JSON as our files are written: two spaces, a line break at the end. */
export function writeJson(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? String(step) : `.${String(step)}`)).join('')
