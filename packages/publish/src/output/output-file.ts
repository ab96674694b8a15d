/** A file of an output folder, as its manifest lists it. */
export interface OutputFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  readonly mediaType: string
}
