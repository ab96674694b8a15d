/** What is used of a JSON Schema. */
export interface Schema {
  readonly type?: string
  readonly description?: string
  readonly default?: unknown
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly examples?: readonly unknown[]
  readonly pattern?: string
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

/** A field of a file, with the way to it: `publisher.name`, `sections[].id`. */
export interface Field {
  readonly name: string
  readonly schema: Schema
  readonly required: boolean
}

/** Every field, parents before children. */
export function fieldsOf(schema: Schema, before = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, one]) => {
    const name = before + key
    const inner = one.type === 'array' ? one.items : one
    const below = [inner, ...(inner?.anyOf ?? []), ...(inner?.oneOf ?? [])].find((part) => part?.properties)
    const own = { name, schema: one, required: schema.required?.includes(key) ?? false }
    return [own, ...(below ? fieldsOf(below, `${name}${one.type === 'array' ? '[]' : ''}.`) : [])]
  })
}

/** Its choices or its type, as people say it. */
export function kindOf(schema: Schema, words: Readonly<Record<string, string>>): string {
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum) return schema.enum.map((one) => `\`${one}\``).join(' · ')
  const several = schema.anyOf ?? schema.oneOf
  if (several) return [...new Set(several.map((one) => kindOf(one, words)))].join(' · ')
  if (schema.type === 'array') return `${words.list} ${schema.items ? kindOf(schema.items, words) : ''}`.trim()
  if (schema.pattern?.startsWith('^\\d{4}-')) return words.date!
  return words[schema.type ?? 'string'] ?? schema.type ?? ''
}
