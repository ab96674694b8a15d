import { decodeBytes } from '../codec/decode-bytes.ts'
import { encodeBytes } from '../codec/encode-bytes.ts'
import type { EncodeOptions } from '../codec/unencodable.ts'
import { vietwareX } from '../tables/vietware-x.ts'

export { type EncodeOptions, type Unencodable, UnencodableError } from '../codec/unencodable.ts'

/**
 * The text, in NFC, of bytes in Vietware X; any bytes have one.
 *
 * @example
 * ```ts
 * import { decode, encode } from '@bantin/vietnamese/encoding/vietware-x'
 *
 * console.log(decode(encode('Nước sạch'))) // => Nước sạch
 * ```
 */
export function decode(bytes: Uint8Array): string {
  return decodeBytes(vietwareX, bytes)
}

/**
 * The bytes of a text in Vietware X.
 *
 * @param options what to do with letters that Vietware X has not
 * @throws UnencodableError where a letter is lost and `onUnencodable` is not given
 * @example
 * ```ts
 * import { encode } from '@bantin/vietnamese/encoding/vietware-x'
 *
 * const lost: string[] = []
 * encode('Giá ☃', { onUnencodable: ({ letter }) => lost.push(letter) })
 * console.log(lost.join()) // => ☃
 * ```
 */
export function encode(text: string, options: EncodeOptions = {}): Uint8Array {
  return encodeBytes(vietwareX, text, options)
}
