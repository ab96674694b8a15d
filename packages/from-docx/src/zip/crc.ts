const ROUNDS = 4

/** The tables of one byte to four bytes ahead, one behind another: four bytes are taken in one step. */
const TABLES = new Uint32Array(256 * ROUNDS)
for (let byte = 0; byte < 256; byte++) {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  TABLES[byte] = value
}
for (let i = 256; i < TABLES.length; i++) TABLES[i] = (TABLES[i - 256]! >>> 8) ^ TABLES[TABLES[i - 256]! & 255]!

/** Go on with a CRC-32; begin with 0. @source ISO/IEC 13239 */
export function crc32(bytes: Uint8Array, before: number): number {
  let value = ~before
  let i = 0
  for (const end = bytes.length - 3; i < end; i += 4) {
    value ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24)
    value =
      TABLES[768 + (value & 255)]! ^ TABLES[512 + ((value >>> 8) & 255)]! ^ TABLES[256 + ((value >>> 16) & 255)]! ^ TABLES[value >>> 24]!
  }
  for (; i < bytes.length; i++) value = TABLES[(value ^ bytes[i]!) & 255]! ^ (value >>> 8)
  return ~value >>> 0
}
