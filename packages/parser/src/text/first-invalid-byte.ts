/**
 * Offset of the first byte that does not continue valid UTF-8, or -1.
 *
 * @source Unicode 16, table 3-7, well-formed UTF-8 byte sequences
 */
export function firstInvalidByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] as number
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (length === 0) return i
    for (let k = 1; k < length; k++) {
      const next = bytes[i + k] ?? 0
      const low = k > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
      const high = k > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
      if (next < low || next > high) return i
    }
    i += length
  }
  return -1
}
