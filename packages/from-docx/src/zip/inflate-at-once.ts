import { inflateSync } from 'fflate'
import type { Entry } from './entry.ts'
import { isInflateError } from './inflate-error.ts'

/** Unfolded a thousandfold, a lie of so many packed bytes still takes but a moment. */
const MOST_PACKED = 65_536
/** DEFLATE shortens nothing more than this. @source RFC 1951: 258 bytes from two bits */
const MOST_TIMES = 1032

/**
 * All bytes of an entry whose directory tells its size truly, and nothing for any other. Steps are for those: each takes 400 kB of memory,
 * however small the entry.
 */
export function inflateAtOnce({ data, method, size }: Entry, limit: number): Uint8Array | undefined {
  if (method !== 8 || size === undefined || size > limit) return undefined
  if (data.length > MOST_PACKED || size > data.length * MOST_TIMES) return undefined
  try {
    // what does not fit is dropped by fflate: a byte more than told shows that there was more
    const bytes = inflateSync(data, { out: new Uint8Array(size + 1) })
    return bytes.length === size ? bytes : undefined
  } catch (error) {
    if (!isInflateError(error)) throw error
    return undefined
  }
}
