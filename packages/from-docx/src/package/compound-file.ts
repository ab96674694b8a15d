import { u32 } from '../zip/little-endian.ts'

const NAME = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])

/**
 * True for the compound file that Office wraps around a document with a password. An old `.doc` is a compound file as well, but has no entry of
 * that name.
 *
 * @source [MS-OFFCRYPTO] 1.3.2; [MS-CFB] 2.6: entries of the directory are 128 bytes long and begin with their names
 */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  if (u32(bytes, 0) !== 0xe011cfd0 || u32(bytes, 4) !== 0xe11ab1a1) return false
  for (let at = 512; at + NAME.length <= bytes.length; at += 128) {
    if (bytes[at] === NAME[0] && NAME.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}
