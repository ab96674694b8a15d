import { decodeBytes } from '../codec/decode-bytes.ts'
import { encodeBytes } from '../codec/encode-bytes.ts'
import type { EncodeOptions } from '../codec/unencodable.ts'
import { vniMac } from '../tables/vni-mac.ts'

export { type EncodeOptions, type Unencodable, UnencodableError } from '../codec/unencodable.ts'

/**
 * The text, in NFC, of bytes in VNI for the Macintosh; any bytes have one.
 *
 * @example
 * ```ts
 * import { decode, encode } from '@bantin/vietnamese/encoding/vni-mac'
 *
 * console.log(decode(encode('Nước sạch'))) // => Nước sạch
 * ```
 */
export function decode(bytes: Uint8Array): string {
  return decodeBytes(vniMac, bytes)
}

/**
 * The bytes of a text in VNI for the Macintosh.
 *
 * @param options what to do with letters that VNI for the Macintosh has not
 * @throws UnencodableError where a letter is lost and `onUnencodable` is not given
 * @example
 * ```ts
 * import { encode } from '@bantin/vietnamese/encoding/vni-mac'
 *
 * const lost: string[] = []
 * encode('Giá ☃', { onUnencodable: ({ letter }) => lost.push(letter) })
 * console.log(lost.join()) // => ☃
 * ```
 */
export function encode(text: string, options: EncodeOptions = {}): Uint8Array {
  return encodeBytes(vniMac, text, options)
}
