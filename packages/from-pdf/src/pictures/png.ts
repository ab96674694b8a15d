import { zlibSync } from 'fflate'
import type { PixelData } from '../page/content.ts'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Bits of a pixel and colour type of PNG, by the kind of pixels of pdf.js. */
const KINDS: Readonly<Record<number, { bits: number; colour: number; depth: number }>> = {
  1: { bits: 1, colour: 0, depth: 1 },
  2: { bits: 24, colour: 2, depth: 8 },
  3: { bits: 32, colour: 6, depth: 8 },
}

/** Pixels as a PNG file; nothing where there are fewer than the picture needs. */
export function toPng({ width, height, kind, data }: PixelData): Uint8Array | undefined {
  const { bits, colour, depth } = KINDS[kind] ?? { bits: 0, colour: 0, depth: 0 }
  const row = Math.ceil((width * bits) / 8)
  if (bits === 0 || !(width > 0 && height > 0) || data.length < row * height) return undefined
  const step = Math.max(1, bits >> 3)
  const filtered = new Uint8Array((row + 1) * height)
  for (let y = 0; y < height; y += 1) {
    const to = y * (row + 1)
    const from = y * row
    // every byte as its difference from that of the pixel before it: photographs shrink by a third
    filtered[to] = depth === 8 ? 1 : 0
    for (let x = 0; x < row; x += 1) filtered[to + 1 + x] = data[from + x]! - (depth === 8 && x >= step ? data[from + x - step]! : 0)
  }
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([depth, colour, 0, 0, 0], 8)
  return join([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(filtered, { level: 3 })),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let i = 0; i < 4; i += 1) bytes[4 + i] = name.charCodeAt(i)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crc(bytes.subarray(4, data.length + 8)))
  return bytes
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function crc(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (const byte of bytes) c = TABLE[(c ^ byte) & 0xff]! ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
