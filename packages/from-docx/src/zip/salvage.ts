import { type Archive, type Entry, LONGEST_NAME } from './entry.ts'
import { u16, u32 } from './little-endian.ts'

/**
 * Find the entries of a zip whose directory is cut off or wrong: each begins with a header of its own, and ends at the latest where the next
 * begins.
 */
export function salvage(bytes: Uint8Array, limit: number): Archive {
  const entries = new Map<string, Entry>()
  const names = new TextDecoder()
  let headers = 0
  let header = nextHeader(bytes, 0)
  while (header >= 0) {
    if (++headers > limit) return { entries, damaged: true, tooMany: true }
    const start = header + 30 + u16(bytes, header + 26) + u16(bytes, header + 28)
    const name = names.decode(bytes.subarray(header + 30, header + 30 + Math.min(u16(bytes, header + 26), LONGEST_NAME)))
    const sizesFollow = (u16(bytes, header + 6) & 8) !== 0
    const packed = sizesFollow ? 0 : u32(bytes, header + 18)
    const known = packed > 0 && start + packed <= bytes.length
    const next = nextHeader(bytes, known ? start + packed : Math.max(start, header + 4))
    const end = known ? start + packed : next < 0 ? bytes.length : next
    const key = name.toLowerCase().replace(/^\/+/, '')
    if (!entries.has(key)) {
      entries.set(key, {
        name,
        encrypted: (u16(bytes, header + 6) & 1) !== 0,
        method: u16(bytes, header + 8),
        ...(known ? { crc: u32(bytes, header + 14) } : {}),
        data: bytes.subarray(start, end),
      })
    }
    header = next
  }
  return { entries, damaged: true, tooMany: false }
}

function nextHeader(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x50, from); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4) return at
  }
  return -1
}
