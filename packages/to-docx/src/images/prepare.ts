import type { AdapterContext, CompiledImage, CompiledIssue } from '@bantin/compile'
import { isParent } from '@bantin/schema'
import type { Nodes } from 'mdast'
import type { DocxSettings } from '../options.ts'
import type { Geometry } from '../page/geometry.ts'
import { brokenImage } from '../rules/broken-image.ts'
import { drawingWithoutFallback } from '../rules/drawing-without-fallback.ts'
import { unsupportedImage } from '../rules/unsupported-image.ts'
import { EMPTY_PNG, type Picture, typeOf } from './picture.ts'

type Context = AdapterContext<DocxSettings>

/** The images that the pages of an issue show. */
function shownImages({ cover, items, images }: CompiledIssue): Set<string> {
  const found = new Set<string>()
  const add = (path: string | undefined) => {
    if (path !== undefined && images.has(path)) found.add(path)
  }
  const enter = (node: Nodes): void => {
    if (node.type === 'image' || node.type === 'definition') add(node.url)
    if (isParent(node)) for (const child of node.children) enter(child)
  }
  add(cover?.image)
  for (const { image, tree } of items) {
    add(image?.image)
    enter(tree)
  }
  return found
}

const isSize = (pixels: number): boolean => Number.isFinite(pixels) && pixels > 0

async function prepare(image: CompiledImage, pixels: number, context: Context): Promise<Picture | undefined> {
  const { path, mediaType, width, height } = image
  const format = mediaType === 'image/jpeg' || mediaType === 'image/webp' ? 'jpeg' : 'png'
  const [made] = await context.image(path, { widths: [pixels], formats: [format] })
  const bytes = made?.bytes ?? image.bytes
  const type = typeOf(bytes)
  const isDrawing = mediaType === 'image/svg+xml'
  const size = { width: made?.width ?? width, height: made?.height ?? height }
  if (!isSize(size.width) || !isSize(size.height) || bytes.length === 0) {
    context.report(brokenImage, { file: path }, { path })
    return undefined
  }
  if (isDrawing) {
    if (!type) context.report(drawingWithoutFallback, { file: path }, { path })
    // A drawing stands at its own size, however finely its fallback was drawn
    return { name: path, width, height, bytes: type ? bytes : EMPTY_PNG, type: type ?? 'png', drawing: image.bytes }
  }
  if (!type) {
    if (mediaType === 'image/webp') context.report(unsupportedImage, { file: path }, { path, mediaType })
    else context.report(brokenImage, { file: path }, { path })
    return undefined
  }
  return { name: path, ...size, bytes, type }
}

/** Every picture of an issue, prepared for the width of the text. One that cannot be shown is reported. */
export async function preparePictures(issue: CompiledIssue, context: Context, geometry: Geometry): Promise<ReadonlyMap<string, Picture>> {
  const pixels = Math.round((geometry.column / 1440) * context.options.imageResolution)
  const wide = Math.round((geometry.text / 1440) * context.options.imageResolution)
  const prepared = [...shownImages(issue)].map(async (path): Promise<[string, Picture][]> => {
    const image = issue.images.get(path) as CompiledImage
    const picture = await prepare(image, path === issue.cover?.image ? wide : pixels, context)
    return picture ? [[path, picture]] : []
  })
  return new Map((await Promise.all(prepared)).flat())
}
