import type * as z from 'zod/mini'

/** What a schema makes of JSON; nothing when it is no JSON, or of another form. */
export function fromJson<Value>(schema: z.ZodMiniType<Value>, text: string): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
