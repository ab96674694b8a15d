import { nfc } from '../codec/nfc.ts'
import { readPlain } from '../codec/plain-bytes.ts'
import type { EncodeOptions } from '../codec/unencodable.ts'
import { encodeNfd } from '../escapes/nfd.ts'

export { type EncodeOptions, type Unencodable, UnencodableError } from '../codec/unencodable.ts'

/**
 * The text, in NFC, of UTF-8 with decomposed letters, in any mixture.
 *
 * @example
 * ```ts
 * import { decode, encode } from '@bantin/vietnamese/encoding/nfd'
 *
 * console.log(decode(encode('Nước sạch')) === 'Nước sạch'.normalize('NFC')) // => true
 * ```
 */
export function decode(bytes: Uint8Array): string {
  return nfc(readPlain(bytes))
}

/**
 * The bytes of a text in NFD, in UTF-8.
 *
 * @throws UnencodableError where a surrogate stands alone and `onUnencodable` is not given
 * @example
 * ```ts
 * import { encode } from '@bantin/vietnamese/encoding/nfd'
 *
 * console.log(encode('ế').length) // => 5
 * ```
 */
export function encode(text: string, options: EncodeOptions = {}): Uint8Array {
  return encodeNfd(text, options)
}
