import { zlibSync } from 'fflate'

/**
 * A PNG file of two colours. Made here, since a rasteriser would make other bytes with every version of it.
 *
 * @param side in pixels
 * @param colours of 0 and 1, `#rrggbb`
 * @param bit of a pixel
 */
export function png(side: number, colours: readonly [string, string], bit: (x: number, y: number) => boolean): Uint8Array<ArrayBuffer> {
  const row = 1 + Math.ceil(side / 8)
  const pixels = new Uint8Array(row * side)
  for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) if (bit(x, y)) pixels[y * row + 1 + (x >> 3)]! |= 0x80 >> (x & 7)
  const header = new Uint8Array([...big(side), ...big(side), 1, 3, 0, 0, 0])
  const palette = Uint8Array.from(colours.flatMap((colour) => [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16))))
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  const chunks = [chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', zlibSync(pixels, { level: 9 })), chunk('IEND', [])]
  return Uint8Array.from([...signature, ...chunks.flat()])
}

const big = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)

function chunk(name: string, data: Iterable<number>): number[] {
  const body = [...[...name].map((letter) => letter.charCodeAt(0)), ...data]
  return [...big(body.length - 4), ...body, ...big(crc(body))]
}

/** @source PNG specification, annex D */
function crc(bytes: readonly number[]): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let i = 0; i < 8; i++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}
