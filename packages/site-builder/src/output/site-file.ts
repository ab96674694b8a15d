import { createHash } from 'node:crypto'

/** A file of the site, as `site.json` lists it: in the form of the manifest of an issue. */
export interface ListedFile {
  /** Relative to the root of the site, with `/`. */
  readonly path: string
  readonly form: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
}

/** A file to write. */
export interface NewFile {
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export const digest = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** List a file that belongs to the site and not to an issue. */
export const listFile = ({ path, mediaType, bytes }: NewFile): ListedFile => ({
  path,
  form: 'site',
  mediaType,
  bytes: bytes.length,
  sha256: digest(bytes),
})

/** A text as a file. */
export const textFile = (path: string, mediaType: string, text: string): NewFile => ({
  path,
  mediaType,
  bytes: new TextEncoder().encode(text),
})
