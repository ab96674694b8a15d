import { type Archive, type Entry, LONGEST_NAME } from './entry.ts'
import { u16, u32, u64 } from './little-endian.ts'
import { salvage } from './salvage.ts'

const END = 0x06054b50
const END64 = 0x06064b50
const LOCATOR64 = 0x07064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const MASKED = 0xffffffff

/**
 * Read the directory of a zip. Where it is lost or wrong, the entries are looked for one by one.
 *
 * @param bytes the whole file
 * @param limit how many entries to read
 * @source PKWARE APPNOTE 6.3.10
 */
export function openArchive(bytes: Uint8Array, limit: number): Archive {
  return readDirectory(bytes, limit) ?? salvage(bytes, limit)
}

function readDirectory(bytes: Uint8Array, limit: number): Archive | undefined {
  const end = findEnd(bytes)
  if (end === undefined) return undefined
  const { count, offset } = end
  const entries = new Map<string, Entry>()
  const names = new TextDecoder()
  let at = offset
  for (let i = 0; i < count; i++) {
    if (i >= limit) return { entries, damaged: false, tooMany: true }
    if (u32(bytes, at) !== CENTRAL) return undefined
    const nameLength = u16(bytes, at + 28)
    const extraLength = u16(bytes, at + 30)
    const nameEnd = at + 46 + nameLength
    const name = names.decode(bytes.subarray(at + 46, Math.min(nameEnd, at + 46 + LONGEST_NAME)))
    const { packed, local } = sizes(bytes, at, nameEnd, nameEnd + extraLength)
    if (u32(bytes, local) !== LOCAL) return undefined
    const start = local + 30 + u16(bytes, local + 26) + u16(bytes, local + 28)
    const key = name.toLowerCase().replace(/^\/+/, '')
    // a second entry of the same name could show other words to other programs
    if (!entries.has(key)) {
      entries.set(key, {
        name,
        encrypted: (u16(bytes, at + 8) & 1) !== 0,
        method: u16(bytes, at + 10),
        crc: u32(bytes, at + 16),
        size: u32(bytes, at + 24),
        data: bytes.subarray(start, start + packed),
      })
    }
    at = nameEnd + extraLength + u16(bytes, at + 32)
  }
  return { entries, damaged: false, tooMany: false }
}

/** Some programs write 64-bit sizes into files of any length. */
function sizes(bytes: Uint8Array, at: number, extra: number, extraEnd: number): { packed: number; local: number } {
  let packed = u32(bytes, at + 20)
  let local = u32(bytes, at + 42)
  for (let i = extra; i + 4 <= extraEnd; i += 4 + u16(bytes, i + 2)) {
    if (u16(bytes, i) !== 1) continue
    let value = i + 4 + (u32(bytes, at + 24) === MASKED ? 8 : 0)
    if (packed === MASKED) {
      packed = u64(bytes, value)
      value += 8
    }
    if (local === MASKED) local = u64(bytes, value)
  }
  return { packed, local }
}

function findEnd(bytes: Uint8Array): { count: number; offset: number } | undefined {
  const last = bytes.length - 22
  for (let at = last; at >= 0 && at > last - 65_536; at--) {
    if (bytes[at] !== 0x50 || u32(bytes, at) !== END) continue
    const count = u16(bytes, at + 10)
    const offset = u32(bytes, at + 16)
    if (count !== 0xffff && offset !== MASKED) return { count, offset }
    const record = u32(bytes, at - 20) === LOCATOR64 ? u64(bytes, at - 12) : -1
    if (record >= 0 && u32(bytes, record) === END64) return { count: u64(bytes, record + 32), offset: u64(bytes, record + 48) }
    return { count, offset }
  }
  return undefined
}
