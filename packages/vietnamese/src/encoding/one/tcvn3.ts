import { decodeBytes } from '../codec/decode-bytes.ts'
import { encodeBytes } from '../codec/encode-bytes.ts'
import type { EncodeOptions } from '../codec/unencodable.ts'
import { tcvn3 } from '../tables/tcvn3.ts'

export { type EncodeOptions, type Unencodable, UnencodableError } from '../codec/unencodable.ts'

/**
 * The text, in NFC, of bytes in TCVN3; any bytes have one.
 *
 * @example
 * ```ts
 * import { decode, encode } from '@bantin/vietnamese/encoding/tcvn3'
 *
 * console.log(decode(encode('Nước sạch'))) // => Nước sạch
 * ```
 */
export function decode(bytes: Uint8Array): string {
  return decodeBytes(tcvn3, bytes)
}

/**
 * The bytes of a text in TCVN3.
 *
 * @param options what to do with letters that TCVN3 has not
 * @throws UnencodableError where a letter is lost and `onUnencodable` is not given
 * @example
 * ```ts
 * import { encode } from '@bantin/vietnamese/encoding/tcvn3'
 *
 * const lost: string[] = []
 * encode('Giá ☃', { onUnencodable: ({ letter }) => lost.push(letter) })
 * console.log(lost.join()) // => ☃
 * ```
 */
export function encode(text: string, options: EncodeOptions = {}): Uint8Array {
  return encodeBytes(tcvn3, text, options)
}
