import { decodeBytes } from '../codec/decode-bytes.ts'
import { encodeBytes } from '../codec/encode-bytes.ts'
import type { EncodeOptions } from '../codec/unencodable.ts'
import { vniWindows } from '../tables/vni-windows.ts'

export { type EncodeOptions, type Unencodable, UnencodableError } from '../codec/unencodable.ts'

/**
 * The text, in NFC, of bytes in VNI for Windows; any bytes have one.
 *
 * @example
 * ```ts
 * import { decode, encode } from '@bantin/vietnamese/encoding/vni-windows'
 *
 * console.log(decode(encode('Nước sạch'))) // => Nước sạch
 * ```
 */
export function decode(bytes: Uint8Array): string {
  return decodeBytes(vniWindows, bytes)
}

/**
 * The bytes of a text in VNI for Windows.
 *
 * @param options what to do with letters that VNI for Windows has not
 * @throws UnencodableError where a letter is lost and `onUnencodable` is not given
 * @example
 * ```ts
 * import { encode } from '@bantin/vietnamese/encoding/vni-windows'
 *
 * const lost: string[] = []
 * encode('Giá ☃', { onUnencodable: ({ letter }) => lost.push(letter) })
 * console.log(lost.join()) // => ☃
 * ```
 */
export function encode(text: string, options: EncodeOptions = {}): Uint8Array {
  return encodeBytes(vniWindows, text, options)
}
