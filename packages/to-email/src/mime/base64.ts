/** Bytes that make a line of 76 letters. */
const LINE = 57

const letters = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** Text as base64 of its UTF-8, in one line. Only for short texts. */
export function toBase64(text: string): string {
  return letters(new TextEncoder().encode(text))
}

/**
 * Bytes in base64, in lines of 76 letters.
 *
 * @source RFC 2045, section 6.8
 */
export function base64Lines(bytes: Uint8Array): string {
  const lines: string[] = []
  for (let at = 0; at < bytes.length; at += LINE) lines.push(letters(bytes.subarray(at, at + LINE)))
  return lines.join('\r\n')
}
