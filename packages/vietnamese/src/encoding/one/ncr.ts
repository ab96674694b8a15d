import { readPlain } from '../codec/plain-bytes.ts'
import type { EncodeOptions } from '../codec/unencodable.ts'
import { decodeNcr, encodeNcr } from '../escapes/ncr.ts'

export { type EncodeOptions, type Unencodable, UnencodableError } from '../codec/unencodable.ts'

/**
 * The text, in NFC, of bytes with character references: decimal, hexadecimal, and the named ones of Latin letters and punctuation.
 *
 * @example
 * ```ts
 * import { decode, encode } from '@bantin/vietnamese/encoding/ncr'
 *
 * console.log(decode(encode('Nước sạch'))) // => Nước sạch
 * ```
 */
export function decode(bytes: Uint8Array): string {
  return decodeNcr(readPlain(bytes))
}

/**
 * The bytes of a text, in ASCII, with decimal references for all other characters.
 *
 * @throws UnencodableError where a character has no reference and `onUnencodable` is not given
 * @example
 * ```ts
 * import { encode } from '@bantin/vietnamese/encoding/ncr'
 *
 * console.log(new TextDecoder().decode(encode('lũ'))) // => l&#361;
 * ```
 */
export function encode(text: string, options: EncodeOptions = {}): Uint8Array {
  return encodeNcr(text, options)
}
