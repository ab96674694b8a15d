/** What an adapter asks of an image. */
export interface ImageRequest {
  /** Widths in pixels, each prepared once; an image is never made larger than it is. Empty: the size it has. */
  readonly widths: readonly number[]
  readonly formats: readonly ImageFormat[]
}

/** `original` hands over the bytes as they are. */
export type ImageFormat = 'webp' | 'jpeg' | 'png' | 'original'

/** One prepared variant of an image. */
export interface PreparedImage {
  readonly format: ImageFormat
  readonly mediaType: string
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
}

/** A font file. */
export interface FontFile {
  readonly family: string
  readonly bytes: Uint8Array
}

/** An image of the issue, as the source has it. */
export interface CompiledImage {
  /** Path relative to the bulletin folder; nodes refer to it by this path. */
  readonly path: string
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/svg+xml' | 'image/webp' | 'image/gif'
  /** In pixels (for SVG: in CSS pixels). */
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** What the edge lends to adapters. Without it images go out as they came in. */
export interface Host {
  prepareImage?(image: CompiledImage, request: ImageRequest): Promise<readonly PreparedImage[]>
  /** The files of the fonts that a theme names and the program carries or the bulletin folder holds. */
  fonts?(families: readonly string[]): Promise<readonly FontFile[]>
}
