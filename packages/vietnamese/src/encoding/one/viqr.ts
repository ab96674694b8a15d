import { readPlain } from '../codec/plain-bytes.ts'
import type { EncodeOptions } from '../codec/unencodable.ts'
import { decodeViqr, encodeViqr } from '../escapes/viqr.ts'

export { type EncodeOptions, type Unencodable, UnencodableError } from '../codec/unencodable.ts'

/**
 * The text, in NFC, of bytes in VIQR, read to the letter of RFC 1456: `la.` is lạ, and `la\.` ends a sentence.
 *
 * @example
 * ```ts
 * import { decode, encode } from '@bantin/vietnamese/encoding/viqr'
 *
 * console.log(decode(encode('Nước sạch.'))) // => Nước sạch.
 * ```
 */
export function decode(bytes: Uint8Array): string {
  return decodeViqr(readPlain(bytes))
}

/**
 * The bytes of a text in VIQR; a backslash keeps signs apart that would be read as marks.
 *
 * @throws UnencodableError where a letter is lost and `onUnencodable` is not given
 * @example
 * ```ts
 * import { encode } from '@bantin/vietnamese/encoding/viqr'
 *
 * console.log(new TextDecoder().decode(encode('Nước về.'))) // => Nu+o+'c ve^`.
 * ```
 */
export function encode(text: string, options: EncodeOptions = {}): Uint8Array {
  return encodeViqr(text, options)
}
