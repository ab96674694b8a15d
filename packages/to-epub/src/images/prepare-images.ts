import type { AdapterContext, CompiledImage, CompiledIssue, ImageRequest } from '@bantin/compile'
import { slug } from '@bantin/vietnamese/search'
import { brokenImage } from '../rules/broken-image.ts'
import type { BookImage } from './book-image.ts'
import { imageType } from './image-type.ts'

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
}

/** JPEG and PNG, which readers of every age show; drawings and animations stay as they are. */
function requestFor({ mediaType }: CompiledImage, width: number): ImageRequest {
  if (mediaType === 'image/svg+xml' || mediaType === 'image/gif') return { widths: [], formats: ['original'] }
  return { widths: [width], formats: [mediaType === 'image/png' ? 'png' : 'jpeg'] }
}

/**
 * The pictures of an issue as the book holds them. One that no reader could show is reported and left out; its description stays.
 *
 * @param issue the issue
 * @param context where pictures come from and findings go
 * @param width in pixels
 */
export async function prepareImages(
  issue: CompiledIssue,
  context: Pick<AdapterContext<unknown>, 'image' | 'report'>,
  width: number,
): Promise<Map<string, BookImage>> {
  const images = [...issue.images.values()]
  const prepared = await Promise.all(images.map((image) => context.image(image.path, requestFor(image, width))))
  const made = images.flatMap((image, i): [string, BookImage][] => {
    const variant = prepared[i]?.at(-1)
    const mediaType = variant && imageType(variant.bytes)
    if (!variant || !mediaType) {
      context.report(brokenImage, { file: image.path }, { path: image.path })
      return []
    }
    const name = slug(image.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '')).slice(0, 60) || 'image'
    // The place in the issue keeps apart two pictures with the same name
    const path = `images/${String(i + 1).padStart(3, '0')}-${name}.${EXTENSIONS[mediaType]}`
    return [[image.path, { path, mediaType, width: variant.width, height: variant.height, bytes: variant.bytes }]]
  })
  return new Map(made)
}
