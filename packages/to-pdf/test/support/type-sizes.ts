import { inflateSync } from 'node:zlib'

/** The sizes of type that the pages ask for, in points. */
export const typeSizes = (pdf: Uint8Array): number[] =>
  [...new TextDecoder('latin1').decode(unpack(pdf)).matchAll(/\/f\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size))

/** The file with its content streams unpacked. */
function unpack(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf)
  const parts: Buffer[] = []
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    try {
      parts.push(inflateSync(bytes.subarray(at + 7)))
    } catch {
      // a picture
    }
  }
  return Buffer.concat(parts)
}
