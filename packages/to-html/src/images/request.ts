import type { CompiledImage, ImageFormat, ImageRequest } from '@bantin/compile'
import type { HtmlSettings } from '../options.ts'

const isDrawing = (image: CompiledImage): boolean => image.mediaType === 'image/svg+xml' || image.mediaType === 'image/gif'

/** Every browser shows these; pictures with few colours or transparency stay PNG. */
const fallback = (image: CompiledImage): ImageFormat => (image.mediaType === 'image/png' ? 'png' : 'jpeg')

/** What the pages ask of an image: several widths, WebP and a format that every browser has. Drawings and animations stay as they are. */
export function requestForPages(image: CompiledImage, options: HtmlSettings): ImageRequest {
  if (isDrawing(image)) return { widths: [], formats: ['original'] }
  return { widths: options.widths, formats: ['webp', fallback(image)] }
}

/** What the single file asks: one width, one format. */
export function requestForSingleFile(image: CompiledImage, options: HtmlSettings): ImageRequest {
  if (isDrawing(image)) return { widths: [], formats: ['original'] }
  return { widths: [options.singleFileWidth], formats: [fallback(image)] }
}
