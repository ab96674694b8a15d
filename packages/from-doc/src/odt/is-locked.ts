import { inflateRawSync } from 'node:zlib'

const LIST = 'META-INF/manifest.xml'
const ENTRY = 0x02014b50
const ENTRY_HEAD = 46
const FILE = 0x04034b50
const FILE_HEAD = 30
const LARGEST = 4_000_000

/**
 * Whether an OpenDocument file is locked with a password: its list of parts then says how they are encrypted.
 *
 * @source OpenDocument 1.3, part 2, 3.4.1 and 4.8 (`manifest:encryption-data`)
 */
export function isLocked(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  // the list at the end of the archive says where the part begins and how long it is
  const name = file.lastIndexOf(LIST, undefined, 'latin1')
  const entry = name - ENTRY_HEAD
  if (entry < 0 || file.readUInt32LE(entry) !== ENTRY) return false
  const packed = file.readUInt16LE(entry + 10) !== 0
  const length = file.readUInt32LE(entry + 20)
  const at = file.readUInt32LE(entry + 42)
  if (at + FILE_HEAD > file.length || file.readUInt32LE(at) !== FILE) return false
  const start = at + FILE_HEAD + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  const part = file.subarray(start, start + length)
  try {
    const text = packed ? inflateRawSync(part, { maxOutputLength: LARGEST }) : part
    return text.includes('encryption-data')
  } catch {
    return false
  }
}
