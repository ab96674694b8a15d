import type { Paragraph } from 'mdast'
import type { PictureRun } from '../manuscript/inline.ts'
import type { SourcePlace } from '../manuscript/place.ts'
import type { TreeContext } from './context.ts'
import { pictureFormat, pictureMissing } from './rules.ts'

const SHOWN: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
}
const KEPT: Readonly<Record<string, string>> = {
  'image/emf': 'emf',
  'image/x-emf': 'emf',
  'image/wmf': 'wmf',
  'image/x-wmf': 'wmf',
  'image/tiff': 'tiff',
  'image/bmp': 'bmp',
  'image/x-ms-bmp': 'bmp',
}

/** A picture in a paragraph of its own; its words alone where its bytes are missing. */
export function pictureBlock({ picture, alt = '' }: PictureRun, context: TreeContext, place: SourcePlace): Paragraph | undefined {
  const path = pathOf(picture, context, place)
  const words = alt.replace(/\s+/g, ' ').trim()
  if (path !== undefined) return { type: 'paragraph', children: [{ type: 'image', url: path, alt: words, title: null }] }
  return words ? { type: 'paragraph', children: [{ type: 'text', value: words }] } : undefined
}

function pathOf(name: string, context: TreeContext, place: SourcePlace): string | undefined {
  const known = context.paths.get(name)
  if (known) return known
  const picture = context.manuscript.pictures.get(name)
  if (!picture) {
    context.report(pictureMissing, place)
    return undefined
  }
  const shown = SHOWN[picture.mediaType]
  const path = `images/${context.id}-${context.images.length + 1}.${shown ?? KEPT[picture.mediaType] ?? 'bin'}`
  context.paths.set(name, path)
  context.images.push({ path, bytes: picture.bytes, mediaType: picture.mediaType })
  if (!shown) context.report(pictureFormat, place, { name: path.slice('images/'.length) })
  return path
}
