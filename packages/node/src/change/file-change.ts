/** A file to write into a folder. */
export interface FileChange {
  /** Relative to the folder, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** The bytes that the file has now, as they were read; none when there must be no such file. */
  readonly from?: Uint8Array | undefined
}
