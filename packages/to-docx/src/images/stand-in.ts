import type { Picture } from './picture.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** What stands for a picture while docx, which would read and pack it twice more, has the document. A path has no line end. */
export const standIn = ({ name }: Picture, of: 'raster' | 'drawing'): Uint8Array => encoder.encode(of === 'raster' ? name : `${name}\n`)

/** The files of pictures by what stood for them. */
export function standIns(pictures: Iterable<Picture>): (bytes: Uint8Array) => Uint8Array {
  const real = new Map<string, Uint8Array>()
  for (const picture of pictures) {
    real.set(decoder.decode(standIn(picture, 'raster')), picture.bytes)
    if (picture.drawing) real.set(decoder.decode(standIn(picture, 'drawing')), picture.drawing)
  }
  return (bytes) => real.get(decoder.decode(bytes)) ?? bytes
}
