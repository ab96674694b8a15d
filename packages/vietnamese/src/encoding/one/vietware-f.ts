import { decodeBytes } from '../codec/decode-bytes.ts'
import { encodeBytes } from '../codec/encode-bytes.ts'
import type { EncodeOptions } from '../codec/unencodable.ts'
import { vietwareF } from '../tables/vietware-f.ts'

export { type EncodeOptions, type Unencodable, UnencodableError } from '../codec/unencodable.ts'

/**
 * The text, in NFC, of bytes in Vietware F; any bytes have one.
 *
 * @example
 * ```ts
 * import { decode, encode } from '@bantin/vietnamese/encoding/vietware-f'
 *
 * console.log(decode(encode('Nước sạch'))) // => Nước sạch
 * ```
 */
export function decode(bytes: Uint8Array): string {
  return decodeBytes(vietwareF, bytes)
}

/**
 * The bytes of a text in Vietware F.
 *
 * @param options what to do with letters that Vietware F has not
 * @throws UnencodableError where a letter is lost and `onUnencodable` is not given
 * @example
 * ```ts
 * import { encode } from '@bantin/vietnamese/encoding/vietware-f'
 *
 * const lost: string[] = []
 * encode('Giá ☃', { onUnencodable: ({ letter }) => lost.push(letter) })
 * console.log(lost.join()) // => ☃
 * ```
 */
export function encode(text: string, options: EncodeOptions = {}): Uint8Array {
  return encodeBytes(vietwareF, text, options)
}
