import { without } from './without.ts'

/** A marker segment of a JPEG: `bytes` from the marker to the end of the segment. */
interface Segment {
  readonly marker: number
  readonly start: number
  readonly end: number
}

/** What of a JPEG decides whether it can go out as it is. */
export interface JpegFacts {
  /** Its camera was not held upright: viewers must turn or mirror it. */
  readonly turned: boolean
  /** Turned by a quarter, so that width and height change places. */
  readonly sideways: boolean
  /** CMYK, which browsers show wrongly. */
  readonly fourColours: boolean
}

/** APP1 (EXIF with its GPS position, XMP), APP13 (IPTC) and comments. The colour profile (APP2) stays. */
const METADATA = new Set([0xe1, 0xed, 0xfe])
const START_OF_SCAN = 0xda

/** The segments before the picture itself. @source ITU-T T.81, annex B */
function* segments(bytes: Uint8Array): Generator<Segment> {
  let start = 2
  while (start + 4 <= bytes.length && bytes[start] === 0xff) {
    const marker = bytes[start + 1]!
    if (marker === START_OF_SCAN) return
    if (marker === 0xff) {
      start += 1
      continue
    }
    const end = start + 2 + ((bytes[start + 2]! << 8) | bytes[start + 3]!)
    yield { marker, start, end: Math.min(end, bytes.length) }
    start = end
  }
}

/** Read the orientation and the number of colours. */
export function jpegFacts(bytes: Uint8Array): JpegFacts {
  let orientation = 1
  let colours = 3
  for (const { marker, start, end } of segments(bytes)) {
    if (marker === 0xe1) orientation = readOrientation(bytes.subarray(start + 4, end)) ?? orientation
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame && start + 9 < end) colours = bytes[start + 9]!
  }
  return { turned: orientation !== 1, sideways: orientation >= 5, fourColours: colours === 4 }
}

/** The orientation tag of an EXIF segment, 1 to 8. @source CIPA DC-008, 4.6 */
function readOrientation(exif: Uint8Array): number | undefined {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  if (view.byteLength < 14 || view.getUint32(0) !== 0x45786966) return undefined
  const little = view.getUint16(6) === 0x4949
  const directory = 6 + view.getUint32(10, little)
  if (directory + 2 > view.byteLength) return undefined
  for (let i = 0; i < view.getUint16(directory, little); i++) {
    const entry = directory + 2 + 12 * i
    if (entry + 12 > view.byteLength) return undefined
    if (view.getUint16(entry, little) === 0x0112) {
      const value = view.getUint16(entry + 8, little)
      return value >= 1 && value <= 8 ? value : undefined
    }
  }
  return undefined
}

/** The same picture without the facts that a camera or program wrote into it, such as where it was taken. */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  const dropped = [...segments(bytes)].filter(({ marker }) => METADATA.has(marker))
  return without(bytes, dropped)
}
