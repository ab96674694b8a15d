import { ImageRun, type ParagraphChild } from 'docx'
import { oneLine } from '../writer/text.ts'
import type { Writer } from '../writer/writer.ts'
import { standIn } from './stand-in.ts'

const TWIPS_PER_PIXEL = 15

/** A picture in the text, with its description; without a file the description stands in its place. */
export function imageRun(
  writer: Writer,
  path: string,
  { alt, width, height = writer.geometry.textHeight * 0.6 }: { readonly alt: string; readonly width: number; readonly height?: number },
): ParagraphChild | undefined {
  const picture = writer.pictures.get(path)
  if (!picture) return undefined
  const scale = Math.min(1, width / TWIPS_PER_PIXEL / picture.width, height / TWIPS_PER_PIXEL / picture.height)
  const size = { width: Math.max(1, Math.round(picture.width * scale)), height: Math.max(1, Math.round(picture.height * scale)) }
  const id = writer.next('drawing')
  const base = { transformation: size, altText: { id: String(id), name: `image${id}`, ...(alt ? { description: oneLine(alt) } : {}) } }
  const raster = { type: picture.type, data: standIn(picture, 'raster') }
  return picture.drawing
    ? new ImageRun({ type: 'svg', data: standIn(picture, 'drawing'), fallback: raster, ...base })
    : new ImageRun({ ...raster, ...base })
}
