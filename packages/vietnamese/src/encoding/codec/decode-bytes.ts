import type { Table } from '../table.ts'
import { compile } from './compile.ts'

/** The text that the bytes mean in an encoding. Every byte has a meaning: what the encoding leaves open is read as Windows-1252 or Mac OS Roman. */
export function decodeBytes(table: Table, bytes: Uint8Array): string {
  const { single, role, pairs } = compile(table)
  const units = new Uint16Array(bytes.length)
  let length = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    const next = bytes[i + 1] ?? 0
    const pair = role[next] === 2 ? pairs.get(byte * 256 + next) : undefined
    if (pair) i++
    units[length++] = (pair ?? (single[byte] as string)).charCodeAt(0)
  }
  // no byte is a byte order mark or half a surrogate pair
  const read = new TextDecoder('utf-16le').decode(units.subarray(0, length))
  return (table.compose ?? table.finish)?.(read) ?? read
}
