/** A picture in the book. */
export interface BookImage {
  /** Relative to the package document. */
  readonly path: string
  readonly mediaType: string
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}
