import type { Table } from '../table.ts'
import { chunks } from './chunks.ts'
import { compile } from './compile.ts'

/** The text that the bytes mean in an encoding. Every byte has a meaning: what the encoding leaves open is read as Windows-1252 or Mac OS Roman. */
export function decodeBytes(table: Table, bytes: Uint8Array): string {
  const { single, role, pairs } = compile(table)
  const read = chunks()
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    const next = bytes[i + 1] ?? 0
    const pair = role[next] === 2 ? pairs.get(byte * 256 + next) : undefined
    if (pair) i++
    read.add(pair ?? (single[byte] as string))
  }
  const text = table.compose?.(read.text()) ?? read.text()
  return table.finish?.(text) ?? text
}
