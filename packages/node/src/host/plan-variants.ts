import type { CompiledImage, ImageFormat, ImageRequest } from '@bantin/compile'
import { hasWebpMetadata } from './chunks.ts'
import { jpegFacts } from './jpeg.ts'

/** One variant to make: the bytes as they came, without their metadata, or encoded anew at a width. */
export type Variant =
  | { readonly how: 'original' }
  | { readonly how: 'strip'; readonly format: Encoded }
  | { readonly how: 'encode'; readonly format: Encoded; readonly width: number }

/** The formats that pictures are encoded in. */
export type Encoded = Exclude<ImageFormat, 'original'>

/** A drawing has no size of its own that limits it, but memory has. */
const WIDEST_DRAWING = 4096

/** The variants of an image that a request asks for, in the order of formats, then widths, each once. */
export function planVariants(image: CompiledImage, request: ImageRequest): Variant[] {
  const variants = request.formats.flatMap((format): Variant[] => {
    if (format === 'original') return [{ how: 'original' }]
    if (image.mediaType !== 'image/svg+xml') return ofPicture(image, format, request.widths)
    return format === 'webp' ? [{ how: 'original' }] : ofDrawing(image, format, request.widths)
  })
  return variants.filter((one, i) => variants.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i)
}

function ofPicture(image: CompiledImage, format: Encoded, widths: readonly number[]): Variant[] {
  const facts = image.mediaType === 'image/jpeg' ? jpegFacts(image.bytes) : { turned: false, sideways: false, fourColours: false }
  const full = facts.sideways ? image.height : image.width
  const isClean = image.mediaType !== 'image/webp' || !hasWebpMetadata(image.bytes)
  const fit = image.mediaType === `image/${format}` && !facts.turned && !facts.fourColours && isClean
  const wanted = widths.length > 0 ? widths.map((width) => Math.min(width, full)) : [full]
  return wanted.map((width) => (fit && width === full ? { how: 'strip', format } : { how: 'encode', format, width }))
}

function ofDrawing(image: CompiledImage, format: Encoded, widths: readonly number[]): Variant[] {
  const wanted = widths.length > 0 ? widths : [image.width]
  return wanted.map((width) => ({ how: 'encode', format, width: Math.max(1, Math.min(Math.round(width), WIDEST_DRAWING)) }))
}
