import type { OutputFile } from './output-file.ts'

const TEXT = /^(?:text\/|application\/(?:json|javascript|xml)\b|application\/[\w.-]+\+(?:json|xml)\b|image\/svg\+xml)/
const MINUTES = 5
const HASH_AT_LEAST = 8

/** The media type as a server should tell it: all texts of Bantin are UTF-8. */
export function contentType({ mediaType }: Pick<OutputFile, 'mediaType'>): string {
  return TEXT.test(mediaType) && !mediaType.includes('charset') ? `${mediaType}; charset=utf-8` : mediaType
}

/**
 * How long a file may be kept without asking again: a file whose name holds the beginning of its own SHA-256 for ever, texts for a few
 * minutes, other files for an hour.
 */
export function cacheControl({ path, mediaType, sha256 }: Pick<OutputFile, 'path' | 'mediaType' | 'sha256'>): string {
  const parts = path.slice(path.lastIndexOf('/') + 1).split(/[.\-_]/)
  if (parts.some((part) => part.length >= HASH_AT_LEAST && sha256.startsWith(part))) return 'public, max-age=31536000, immutable'
  return `public, max-age=${TEXT.test(mediaType) ? MINUTES * 60 : 3600}`
}
