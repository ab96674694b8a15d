import { inflateRawSync, inflateSync } from 'node:zlib'

const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1')

/** The bytes of a file, and those packed in it: entries of a zip, streams of a PDF, base64 of a page. */
export function layersOf(bytes: Buffer): Buffer[] {
  if (bytes.subarray(0, 4).equals(LOCAL_HEADER)) return [bytes, ...zipEntries(bytes).flatMap(layersOf)]
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return [bytes, ...pdfStreams(bytes)]
  const packed = bytes.toString('latin1').matchAll(/base64,([A-Za-z0-9+/=]{16,})/g)
  return [bytes, ...[...packed].flatMap(([, text = '']) => layersOf(Buffer.from(text, 'base64')))]
}

function zipEntries(bytes: Buffer): Buffer[] {
  const entries: Buffer[] = []
  for (let at = 0; at >= 0 && at < bytes.length; at = bytes.indexOf(LOCAL_HEADER, at + 4)) {
    const [method, size] = [bytes.readUInt16LE(at + 8), bytes.readUInt32LE(at + 18)]
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    const data = bytes.subarray(start, start + size)
    entries.push(method === 0 ? data : inflateRawSync(data))
  }
  return entries
}

function pdfStreams(bytes: Buffer): Buffer[] {
  const streams: Buffer[] = []
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    const end = bytes.indexOf('endstream', at)
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end' || end < 0) continue
    try {
      streams.push(inflateSync(bytes.subarray(at + 7, end)))
    } catch {
      // A picture or a font that is packed in another way
    }
  }
  return streams
}

/** The ways in which a word of ASCII letters stands in files: plain, or two bytes a letter as in the bookmarks of a PDF. */
export function traces(word: string): Buffer[] {
  const [upper, lower] = [word.toUpperCase(), word.toLowerCase()]
  return [word, upper, lower].flatMap((one) => {
    const wide = Buffer.from(one, 'utf16le')
    const swapped = Buffer.from(wide).swap16()
    return [Buffer.from(one), wide, swapped, Buffer.from(swapped.toString('hex')), Buffer.from(swapped.toString('hex').toUpperCase())]
  })
}
