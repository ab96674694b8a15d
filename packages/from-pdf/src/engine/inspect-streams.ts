import { Unzlib } from 'fflate'
import type { Limits } from '../options.ts'
import { isZlib, streamsOf } from './streams.ts'

const CHUNK = 16_384
const DEEPEST = 4
/** Pictures may unfold to so many times what drawings, fonts and lists of objects may. */
const PICTURES_LARGER = 4
const LONGEST_TOKEN = 4_000_000

/** What the streams of a file would cost. */
export interface Inspected {
  /** One unfolds to more than is allowed: pdf.js would hold all of it in memory. */
  readonly tooBig: boolean
  /** How many pictures have more pixels than are allowed: pdf.js leaves them out without a word. */
  readonly largePictures: number
}

/** Look at the streams of a file before pdf.js opens it. */
export function inspectStreams(bytes: Uint8Array, { streamBytes, pixels }: Limits, over: () => boolean): Inspected {
  if (hasLongToken(bytes)) return { tooBig: true, largePictures: 0 }
  let largePictures = 0
  for (const { dictionary, bytes: packed } of streamsOf(bytes)) {
    const picture = /\/Subtype\s*\/Image/.test(dictionary)
    if (picture && pixelsOf(dictionary) > pixels) largePictures += 1
    const most = picture ? streamBytes : streamBytes / PICTURES_LARGER
    if (unfoldedSize(packed, most, over) > most) return { tooBig: true, largePictures }
  }
  return { tooBig: false, largePictures }
}

/** pdf.js reads what stands between two spaces as one word, also where it looks for objects in a damaged file. */
function hasLongToken(bytes: Uint8Array): boolean {
  let start = 0
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i]!
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) continue
    if (i - start > LONGEST_TOKEN) return true
    start = i
  }
  return bytes.length - start > LONGEST_TOKEN
}

function pixelsOf(dictionary: string): number {
  const side = (name: string) => Number(dictionary.match(new RegExp(`/${name}\\s+(\\d+)`))?.[1] ?? 0)
  return side('Width') * side('Height')
}

function unfoldedSize(bytes: Uint8Array, limit: number, over: () => boolean): number {
  if (!isZlib(bytes[0], bytes[1])) return 0
  let most = 0
  const counter = (depth: number): Unzlib => {
    let size = 0
    let inner: Unzlib | undefined
    return new Unzlib((part) => {
      if (size === 0 && depth < DEEPEST && isZlib(part[0], part[1])) inner = counter(depth + 1)
      size += part.length
      most = Math.max(most, size)
      try {
        for (let at = 0; inner && at < part.length && most <= limit && !over(); at += CHUNK) inner.push(part.subarray(at, at + CHUNK))
      } catch {
        inner = undefined
      }
    })
  }
  const outer = counter(1)
  try {
    for (let at = 0; at < bytes.length && most <= limit && !over(); at += CHUNK) outer.push(bytes.subarray(at, at + CHUNK))
  } catch {
    // the end of the stream, or damage that pdf.js reports itself
  }
  return most
}
