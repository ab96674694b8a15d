import { Inflate } from 'fflate'
import { crc32 } from './crc.ts'
import type { Entry } from './entry.ts'
import { inflateAtOnce } from './inflate-at-once.ts'
import { isInflateError } from './inflate-error.ts'

/** How reading an entry ended. */
export type InflateEnd = 'whole' | 'damaged' | 'too-large' | 'encrypted' | 'stopped'

/** Inflated at most a thousandfold: 8 MB at once. */
const STEP = 8192
/** Behind the end of the packed data nothing comes out any more, and fflate would hoard what goes in. */
const IDLE_STEPS = 128

/**
 * Inflate an entry and stop at the limit, whatever the directory says of its size: at once where that is right, else step by step.
 *
 * @param entry what to inflate
 * @param limit the most bytes to give out
 * @param take is given the bytes; it says false when it has had enough
 */
export function inflate(entry: Entry, limit: number, take: (bytes: Uint8Array) => boolean): InflateEnd {
  if (entry.encrypted) return 'encrypted'
  let size = 0
  let crc = 0
  let end: InflateEnd | undefined
  const give = (bytes: Uint8Array): void => {
    if (end || bytes.length === 0) return
    const allowed = bytes.length > limit - size ? bytes.subarray(0, limit - size) : bytes
    size += bytes.length
    crc = crc32(allowed, crc)
    if (!take(allowed)) end = 'stopped'
    else if (size > limit) end = 'too-large'
  }
  const { data, method } = entry
  if (method !== 0 && method !== 8) return 'damaged'
  const whole = inflateAtOnce(entry, limit)
  if (whole) give(whole)
  else if (method === 0) {
    for (let at = 0; at < data.length && !end; at += STEP) give(data.subarray(at, at + STEP))
  } else {
    const stream = new Inflate(give)
    let idle = 0
    try {
      for (let at = 0; at < data.length && !end && idle < IDLE_STEPS; at += STEP) {
        const before = size
        stream.push(data.subarray(at, at + STEP))
        idle = size === before ? idle + 1 : 0
      }
      if (!end) stream.push(new Uint8Array(0), true)
    } catch (error) {
      if (!isInflateError(error)) throw error
      return end ?? 'damaged'
    }
  }
  return end ?? (entry.crc === undefined || entry.crc === crc ? 'whole' : 'damaged')
}

/** All bytes of an entry, up to the limit. */
export function inflateWhole(entry: Entry, limit: number): { bytes: Uint8Array; end: InflateEnd } {
  const { data, method, encrypted, crc } = entry
  if (method === 0 && !encrypted && data.length <= limit) {
    return { bytes: data.slice(), end: crc === undefined || crc === crc32(data, 0) ? 'whole' : 'damaged' }
  }
  const pieces: Uint8Array[] = []
  let size = 0
  const end = inflate(entry, limit, (bytes) => {
    pieces.push(bytes.slice())
    size += bytes.length
    return true
  })
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return { bytes, end }
}
