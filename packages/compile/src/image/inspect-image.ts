import { imageSize } from 'image-size'
import type { CompiledImage } from '../adapter/host.ts'
import { sha256 } from '../hash/sha256.ts'
import { activePart } from './active-svg.ts'

const TYPES: Readonly<Record<string, CompiledImage['mediaType']>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  gif: 'image/gif',
}

const EXTENSIONS: Readonly<Record<string, string>> = { jpeg: 'jpg' }

/** What the bytes of an image are. */
export type InspectedImage =
  | (Omit<CompiledImage, 'path' | 'bytes'> & { readonly status: 'ok'; readonly name: string })
  | { readonly status: 'damaged' }
  | { readonly status: 'active'; readonly part: string }

/** Look at the bytes of an image: its real type, its size in pixels, its hash. Never throws. */
export function inspectImage(bytes: Uint8Array): InspectedImage {
  try {
    const { type = '', width, height } = imageSize(bytes)
    const name = EXTENSIONS[type] ?? type
    const mediaType = TYPES[name]
    if (!mediaType || !(width > 0) || !(height > 0)) return { status: 'damaged' }
    if (name === 'svg') {
      const part = activePart(new TextDecoder().decode(bytes))
      if (part) return { status: 'active', part }
    }
    return { status: 'ok', name, mediaType, width, height, sha256: sha256(bytes) }
  } catch {
    return { status: 'damaged' }
  }
}

/** The type that a file name claims, or none when Bantin does not take it. */
export function claimedType(path: string): string | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return extension in TYPES ? (EXTENSIONS[extension] ?? extension) : undefined
}
