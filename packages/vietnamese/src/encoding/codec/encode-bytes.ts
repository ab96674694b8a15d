import type { Table } from '../table.ts'
import { eachCharacter } from './characters.ts'
import { compile } from './compile.ts'
import { decodeBytes } from './decode-bytes.ts'
import { type EncodeOptions, type Unencodable, UnencodableError } from './unencodable.ts'

/**
 * The bytes of a text in an encoding. What these bytes are read back as is compared with the text, so that no loss is silent.
 *
 * @throws UnencodableError where a letter is lost and `onUnencodable` is not given
 */
export function encodeBytes(table: Table, text: string, options: EncodeOptions = {}): Uint8Array {
  const { codes } = compile(table)
  const { compare } = table
  const { replacement = '?' } = options
  const losses: Unencodable[] = []
  const lose = options.onUnencodable ?? ((loss) => losses.push(loss))
  const codeOf = (point: number) => codes.get(point) ?? table.split?.(point, codes)
  let bytes = new Uint8Array(text.length + 9)
  let length = 0
  const put = (code: number) => {
    if (length + 2 > bytes.length) {
      const full = bytes
      bytes = new Uint8Array(2 * length)
      bytes.set(full)
    }
    if (code > 255) bytes[length++] = code >> 8
    bytes[length++] = code
  }
  eachCharacter(text, (point, offset) => {
    const code = codeOf(point)
    if (code === undefined) {
      for (const sign of replacement) put(codes.get(sign.charCodeAt(0)) ?? 0x3f)
      if (!compare) lose({ letter: String.fromCodePoint(point), offset, written: replacement })
    } else put(code)
  })
  const written = bytes.slice(0, length)
  compare?.(text, decodeBytes(table, written), replacement, codeOf, lose)
  if (losses.length > 0) throw new UnencodableError(table.id, losses)
  return written
}
