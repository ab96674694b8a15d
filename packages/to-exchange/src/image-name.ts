import type { CompiledImage } from '@bantin/compile'

const ENDINGS: Readonly<Record<CompiledImage['mediaType'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
  'image/gif': 'gif',
}

/** The path of a picture beside the index: named by its item and content, so that it never stands in the way of another. */
export function imagePath(item: string, { mediaType, sha256 }: Pick<CompiledImage, 'mediaType' | 'sha256'>): string {
  return `images/${item}-${sha256.slice(0, 12)}.${ENDINGS[mediaType]}`
}
