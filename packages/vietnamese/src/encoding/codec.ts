import { decodeBytes } from './codec/decode-bytes.ts'
import { encodeBytes } from './codec/encode-bytes.ts'
import { nfc } from './codec/nfc.ts'
import { readPlain } from './codec/plain-bytes.ts'
import type { EncodeOptions } from './codec/unencodable.ts'
import { decodeNcr, encodeNcr } from './escapes/ncr.ts'
import { encodeNfd } from './escapes/nfd.ts'
import { decodeViqr, encodeViqr } from './escapes/viqr.ts'
import { findEncoding } from './find-encoding.ts'
import { decodeShown } from './shown/decode-shown.ts'
import { charsets } from './tables/index.ts'

/** How to read a text. */
export interface DecodeOptions {
  /** The text stands in a capital font such as `.VnTimeH`, which shows small letters as capitals. Default false. */
  readonly capitals?: boolean
}

/**
 * The text, in NFC, of bytes in an encoding. Any input has one: codes that the encoding leaves open are read as Windows-1252.
 *
 * A string is read as bytes that are shown as Latin-1 or Windows-1252, as in an old Word file; letters that are no byte stay. In encodings with
 * capitals at the codes of “ ” and –, such a sign at the edge of a word stays too.
 *
 * TCVN3 and Vietware F have no codes for capitals with tones: in words that are otherwise in capitals these are put back.
 *
 * @param encoding an id or alias of {@link encodings}
 * @throws RangeError when the encoding is unknown
 * @example
 * ```ts
 * import { decode } from '@bantin/vietnamese/encoding'
 *
 * console.log(decode(Uint8Array.of(0x6e, 0xad, 0xed, 0x63), 'tcvn3')) // => nước
 * console.log(decode('§IÖN N¦íC', 'tcvn3')) // => ĐIỆN NƯỚC
 * ```
 */
export function decode(input: Uint8Array | string, encoding: string, { capitals = false }: DecodeOptions = {}): string {
  const { id } = findEncoding(encoding)
  const table = charsets.find((one) => one.id === id)
  const text = table ? (typeof input === 'string' ? decodeShown(table, input) : decodeBytes(table, input)) : decodeEscapes(input, id)
  return capitals ? text.replace(/[a-zà-ỹ]/g, (letter) => letter.toUpperCase()) : text
}

function decodeEscapes(input: Uint8Array | string, id: string): string {
  const text = typeof input === 'string' ? input : readPlain(input)
  return id === 'viqr' ? decodeViqr(text) : id === 'ncr' ? decodeNcr(text) : nfc(text)
}

/**
 * The bytes of a text in an encoding. What they are read back as is compared with the text, so that no loss is silent: a letter that the encoding
 * has not, and a capital with a tone that TCVN3 or Vietware F can only write as a small letter, where {@link decode} would not put it back.
 *
 * @param text in NFC or NFD
 * @param encoding an id or alias of {@link encodings}
 * @param options what to do with such letters; by default they are an error
 * @throws RangeError when the encoding is unknown
 * @throws UnencodableError with all losses, when there are any and `onUnencodable` is not given
 * @example
 * ```ts
 * import { encode } from '@bantin/vietnamese/encoding'
 *
 * console.log(encode('nước', 'vni').join(' ')) // => 110 246 244 249 99
 *
 * const bytes = encode('Ủ ấm cho bê', 'tcvn3', {
 *   onUnencodable: ({ letter, written, offset }) => console.log(letter, written, offset), // => Ủ ủ 0
 * })
 * console.log(bytes.length) // => 11
 * ```
 */
export function encode(text: string, encoding: string, options: EncodeOptions = {}): Uint8Array {
  const { id } = findEncoding(encoding)
  const table = charsets.find((one) => one.id === id)
  if (table) return encodeBytes(table, text, options)
  return id === 'viqr' ? encodeViqr(text, options) : id === 'ncr' ? encodeNcr(text, options) : encodeNfd(text, options)
}
