const ALPHABET = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
const PADDING = 0x3d

/**
 * Bytes as base64, with padding, in ASCII. `btoa` takes and gives strings, which costs ten times as much.
 *
 * @source RFC 4648, section 4
 */
export function base64(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4)
  const whole = bytes.length - (bytes.length % 3)
  let to = 0
  for (let from = 0; from < whole; from += 3) {
    const group = ((bytes[from] as number) << 16) | ((bytes[from + 1] as number) << 8) | (bytes[from + 2] as number)
    out[to++] = ALPHABET[group >> 18] as number
    out[to++] = ALPHABET[(group >> 12) & 63] as number
    out[to++] = ALPHABET[(group >> 6) & 63] as number
    out[to++] = ALPHABET[group & 63] as number
  }
  if (whole < bytes.length) {
    const group = ((bytes[whole] as number) << 16) | ((bytes[whole + 1] ?? 0) << 8)
    out[to++] = ALPHABET[group >> 18] as number
    out[to++] = ALPHABET[(group >> 12) & 63] as number
    out[to++] = whole + 1 < bytes.length ? (ALPHABET[(group >> 6) & 63] as number) : PADDING
    out[to++] = PADDING
  }
  return out
}
