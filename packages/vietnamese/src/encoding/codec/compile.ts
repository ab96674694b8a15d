import { LOWER, TONES, UPPER } from '../letters.ts'
import type { Codes, Table } from '../table.ts'

const compiled = /* @__PURE__ */ new WeakMap<Table, Codes>()

/** The look-up tables of an encoding, built at the first use. */
export function compile(table: Table): Codes {
  const known = compiled.get(table)
  if (known) return known
  const single = Array.from({ length: 256 }, (_, byte) => table.base(byte))
  const role = new Uint8Array(256)
  const codes = new Map<number, number>()
  const double: [letter: string, code: number][] = []
  const assign = (list: string, letters: string, as: number) =>
    list.split(' ').forEach((hex, i) => {
      const code = Number.parseInt(hex, 16)
      const letter = letters.charAt(i)
      if (!code) return
      if (!codes.has(letters.charCodeAt(i))) codes.set(letters.charCodeAt(i), code)
      if (code > 255) double.push([letter, code])
      else if (!role[code]) {
        single[code] = letter
        role[code] = as
      }
    })
  assign(table.lower, LOWER, 1)
  assign(table.upper, UPPER, 1)
  if (table.symbols) assign(table.symbols[0], table.symbols[1], 1)
  if (table.tones) assign(table.tones, TONES, 2)
  const pairs = table.join?.(double, single, role) ?? new Map()
  // what the base encoding means by the bytes that are still free
  single.forEach((char, byte) => {
    if (!role[byte] && !codes.has(char.charCodeAt(0))) codes.set(char.charCodeAt(0), byte)
  })
  const result = { single, role, pairs, codes }
  compiled.set(table, result)
  return result
}
