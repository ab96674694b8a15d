import { Unzlib } from 'fflate'

const CHUNK = 16_384
const DEEPEST = 4

/** True where a compressed stream of the file unfolds to more than `limit` bytes: pdf.js would hold all of it in memory. */
export function hasBomb(bytes: Uint8Array, limit: number, over: () => boolean): boolean {
  if (bytes.length * 1032 < limit) return false
  for (let at = findStream(bytes, 0); at >= 0; at = findStream(bytes, at)) {
    const size = unfoldedSize(bytes, at, limit, over)
    if (size > limit) return true
  }
  return false
}

/** Where the bytes after the next `stream` keyword begin. */
function findStream(bytes: Uint8Array, from: number): number {
  for (let i = bytes.indexOf(0x73, from); i >= 0 && i + 8 < bytes.length; i = bytes.indexOf(0x73, i + 1)) {
    if (bytes[i + 1] !== 0x74 || bytes[i + 2] !== 0x72 || bytes[i + 3] !== 0x65 || bytes[i + 4] !== 0x61 || bytes[i + 5] !== 0x6d) continue
    return bytes[i + 6] === 0x0d ? i + 8 : i + 7
  }
  return -1
}

function unfoldedSize(bytes: Uint8Array, start: number, limit: number, over: () => boolean): number {
  if (!isZlib(bytes[start], bytes[start + 1])) return 0
  let most = 0
  const counter = (depth: number): Unzlib => {
    let size = 0
    let inner: Unzlib | undefined
    return new Unzlib((part) => {
      if (size === 0 && depth < DEEPEST && isZlib(part[0], part[1])) inner = counter(depth + 1)
      size += part.length
      most = Math.max(most, size)
      try {
        inner?.push(part)
      } catch {
        inner = undefined
      }
    })
  }
  const outer = counter(1)
  try {
    for (let at = start; at < bytes.length && most <= limit && !over(); at += CHUNK) outer.push(bytes.subarray(at, at + CHUNK))
  } catch {
    // the end of the stream, or damage that pdf.js reports itself
  }
  return most
}

function isZlib(first: number | undefined, second: number | undefined): boolean {
  return first !== undefined && second !== undefined && (first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0
}
