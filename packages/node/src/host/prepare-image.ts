import type { CompiledImage, ImageRequest, PreparedImage } from '@bantin/compile'
import { hashOf } from '../change/hash-file.ts'
import { stripPng } from './chunks.ts'
import { encodeImage, encoderName } from './encode-image.ts'
import type { ImageStore } from './image-store.ts'
import { stripJpeg } from './jpeg.ts'
import { type Encoded, planVariants, type Variant } from './plan-variants.ts'

/** Where prepared images are looked up: in the process, then on disk. */
export interface Preparation {
  readonly prepared: Map<string, Promise<unknown>>
  readonly store: ImageStore
}

/** The variants of an image, each made once: encoders start only when no memory holds the result. */
export function prepareImage(image: CompiledImage, request: ImageRequest, preparation: Preparation): Promise<readonly PreparedImage[]> {
  return Promise.all(planVariants(image, request).map((variant) => prepareVariant(image, variant, preparation)))
}

async function prepareVariant(image: CompiledImage, variant: Variant, { prepared, store }: Preparation): Promise<PreparedImage> {
  if (variant.how !== 'encode') return asIs(image, variant.how === 'strip' ? variant.format : 'original')
  const { format, width } = variant
  const encoder = prepared.get('encoder') ?? encoderName()
  prepared.set('encoder', encoder)
  const key = hashOf(JSON.stringify([image.sha256, format, width, await encoder]))
  const known = prepared.get(key)
  if (known) return (await known) as PreparedImage
  const made = store.read(key).then(async (found) => {
    if (found) return found
    const fresh = finish(format, await encodeImage(image, format, width))
    await store.write(key, fresh)
    return fresh
  })
  prepared.set(key, made)
  // A failure is not remembered: the next build tries again
  made.catch(() => prepared.delete(key))
  return made
}

function finish(format: Encoded, encoded: { readonly bytes: Uint8Array; readonly width: number; readonly height: number }): PreparedImage {
  return { format, mediaType: `image/${format}`, ...encoded, sha256: hashOf(encoded.bytes) }
}

function asIs(image: CompiledImage, format: PreparedImage['format']): PreparedImage {
  const { mediaType, width, height } = image
  const bytes = format === 'jpeg' ? stripJpeg(image.bytes) : format === 'png' ? stripPng(image.bytes) : image.bytes
  return { format, mediaType, width, height, bytes, sha256: bytes === image.bytes ? image.sha256 : hashOf(bytes) }
}
