import { FIELD_HEADS, FIELDS, PARTY_BODIES, PARTY_LEVELS, PARTY_ORGANS, PLACED_BODIES, STATE_BODIES } from './data/bodies.ts'

let names: ReadonlyMap<string, string> | undefined

function build(): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const [organ, organName] of PARTY_ORGANS)
    for (const [level, , levelName] of PARTY_LEVELS) table.set(organ + level, `${organName} ${levelName}`)
  for (const [level, , levelName] of PARTY_LEVELS) table.set(level, levelName!)
  for (const [head, headName] of FIELD_HEADS) for (const [field, fieldName] of FIELDS) table.set(head + field, `${headName} ${fieldName}`)
  for (const [code, name] of [...PLACED_BODIES, ...STATE_BODIES, ...PARTY_BODIES]) table.set(code, name!)
  return table
}

/** The name of a body by its code, a place behind it; a code that is in no table is its own name. `party` decides BCT: Bộ Chính trị or Bộ Công Thương. */
export function issuerName(code: string, party: boolean): string {
  names ??= build()
  if (code === 'BCT' && !party) return 'Bộ Công Thương'
  const dot = code.indexOf('.')
  const body = dot < 0 ? code : code.slice(0, dot)
  const name = names.get(body)
  if (!name) return code
  return dot < 0 ? name : `${name} ${code.slice(dot + 1)}`
}
