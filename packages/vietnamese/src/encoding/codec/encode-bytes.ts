import type { Table } from '../table.ts'
import { eachCharacter } from './characters.ts'
import { chunks } from './chunks.ts'
import { compile } from './compile.ts'
import { toBytes } from './to-bytes.ts'
import { type EncodeOptions, report, type Unencodable } from './unencodable.ts'

/**
 * The bytes of a text in an encoding. What these bytes are read back as is compared with the text, so that no loss is silent.
 *
 * @throws UnencodableError where a letter is lost and `onUnencodable` is not given
 */
export function encodeBytes(table: Table, text: string, options: EncodeOptions = {}): Uint8Array {
  const { codes, single } = compile(table)
  const { replacement = '?' } = options
  const buffer = chunks()
  const read = chunks()
  const losses: Unencodable[] = []
  const write = (code: number) => {
    if (code > 255) buffer.add(String.fromCharCode(code >> 8))
    buffer.add(String.fromCharCode(code & 255))
    read.add(single[code] ?? '')
  }
  eachCharacter(text, (letter, offset) => {
    const code = codes.get(letter)
    const parts = code === undefined ? table.split?.(letter, codes) : [code]
    if (!parts) losses.push({ letter, offset, written: replacement })
    for (const part of parts ?? [...replacement].map((sign) => codes.get(sign) ?? 0x3f)) write(part)
  })
  if (table.finish) table.compare?.(text, table.finish(read.text()), losses)
  report(table.id, losses, options)
  return toBytes(buffer.text())
}
