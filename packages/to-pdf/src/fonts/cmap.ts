/** Whether a font has a glyph for a character. */
export type Coverage = (codePoint: number) => boolean

/** Encodings of Unicode: platform 0, and platform 3 with encodings 1 (16 bit) and 10 (32 bit). */
const isUnicode = (platform: number, encoding: number): boolean =>
  (platform === 0 && encoding !== 5) || (platform === 3 && (encoding === 1 || encoding === 10))

/**
 * Read which characters a font maps to a glyph; formats 4 and 12 are those that fonts for Unicode use.
 *
 * @source OpenType 1.9.1, “cmap — Character To Glyph Index Mapping Table”
 */
export function readCoverage(cmap: DataView | undefined): Coverage {
  if (!cmap) return () => false
  const tests: Coverage[] = []
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const record = 4 + 8 * i
    if (!isUnicode(cmap.getUint16(record), cmap.getUint16(record + 2))) continue
    const offset = cmap.getUint32(record + 4)
    const format = cmap.getUint16(offset)
    const table = new DataView(cmap.buffer, cmap.byteOffset + offset, cmap.byteLength - offset)
    if (format === 12) tests.push(format12(table))
    else if (format === 4) tests.push(format4(table))
  }
  return (codePoint) => tests.some((test) => test(codePoint))
}

/** Index of the first of `count` segments that ends at or behind a character. */
function segmentOf(count: number, endOf: (index: number) => number, codePoint: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(middle) < codePoint) low = middle + 1
    else high = middle
  }
  return low
}

function format4(table: DataView): Coverage {
  const count = table.getUint16(6) / 2
  const starts = 16 + 2 * count
  const deltas = starts + 2 * count
  const ranges = deltas + 2 * count
  return (codePoint) => {
    if (codePoint > 0xffff) return false
    const i = segmentOf(count, (index) => table.getUint16(14 + 2 * index), codePoint)
    if (i === count || table.getUint16(starts + 2 * i) > codePoint) return false
    const delta = table.getUint16(deltas + 2 * i)
    const range = table.getUint16(ranges + 2 * i)
    if (range === 0) return ((codePoint + delta) & 0xffff) !== 0
    const at = ranges + 2 * i + range + 2 * (codePoint - table.getUint16(starts + 2 * i))
    return at + 2 <= table.byteLength && table.getUint16(at) !== 0
  }
}

function format12(table: DataView): Coverage {
  const count = table.getUint32(12)
  return (codePoint) => {
    const i = segmentOf(count, (index) => table.getUint32(16 + 12 * index + 4), codePoint)
    if (i === count) return false
    const start = table.getUint32(16 + 12 * i)
    return start <= codePoint && table.getUint32(16 + 12 * i + 8) + (codePoint - start) !== 0
  }
}
