import { without } from './without.ts'

interface Chunk {
  readonly name: string
  readonly start: number
  readonly end: number
}

const PNG_METADATA = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])
const WEBP_METADATA = new Set(['EXIF', 'XMP '])

const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))

/** The chunks of a PNG. @source W3C PNG, third edition, 5.3 */
function* pngChunks(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let start = 8; start + 12 <= bytes.length; ) {
    const end = start + 12 + view.getUint32(start)
    if (end > bytes.length) return
    yield { name: nameAt(bytes, start + 4), start, end }
    start = end
  }
}

/** The same picture without texts, times and camera data. */
export function stripPng(bytes: Uint8Array): Uint8Array {
  return without(
    bytes,
    [...pngChunks(bytes)].filter(({ name }) => PNG_METADATA.has(name)),
  )
}

/** Whether a WebP carries camera data; taking it out would need a new header, so such a file is encoded anew. @source RFC 9649, 2.7 */
export function hasWebpMetadata(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let start = 12; start + 8 <= bytes.length; ) {
    if (WEBP_METADATA.has(nameAt(bytes, start))) return true
    const size = view.getUint32(start + 4, true)
    start += 8 + size + (size % 2)
  }
  return false
}
