/** The characters of the bytes 80–9F. @source WHATWG Encoding, index windows-1252 */
const SIGNS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const BLOCK = 4096

/** Every byte as the character of the same number. */
export function binary(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += BLOCK) {
    // spreading would go through an iterator, a byte at a time
    parts.push(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + BLOCK)))
  }
  return parts.join('')
}

/** Bytes as Windows-1252 shows them; some versions of `TextDecoder` read 80–9F as control codes. */
export function windows1252(bytes: Uint8Array): string {
  return binary(bytes).replace(/[\u0080-\u009f]/g, (char) => SIGNS.charAt(char.charCodeAt(0) - 0x80))
}

/** The bytes of characters that are all below 256. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
