import { windows1252 } from '../codec/windows-1252.ts'

let bytes: Int16Array | undefined

/**
 * For each UTF-16 code unit the byte that it may stand for in a legacy text shown as Latin-1 or Windows-1252, or -1.
 * Also read: µ that case folding made Greek, and the private-use codes that Word gives to letters of symbol fonts.
 */
export function byteOf(): Int16Array {
  if (bytes) return bytes
  bytes = new Int16Array(0x10000).fill(-1)
  for (let byte = 0; byte < 0x100; byte++) bytes[byte] = byte
  for (let byte = 0x80; byte < 0xa0; byte++) bytes[windows1252(byte).charCodeAt(0)] = byte
  for (let byte = 0x80; byte < 0x100; byte++) bytes[0xf000 + byte] = byte
  bytes[0x3bc] = 0xb5
  return bytes
}
