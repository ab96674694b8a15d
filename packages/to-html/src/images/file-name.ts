import type { PreparedImage } from '@bantin/compile'
import { slug } from '@bantin/vietnamese/search'

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/gif': 'gif',
}

/** Name of the file of a variant: what it shows, how wide, and the start of its hash, so that it may be cached for ever. */
export function imageFileName(path: string, variant: PreparedImage): string {
  const base = path.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
  const name = slug(base).slice(0, 60) || 'image'
  return `${name}-${variant.width}.${variant.sha256.slice(0, 8)}.${EXTENSIONS[variant.mediaType] ?? 'bin'}`
}
