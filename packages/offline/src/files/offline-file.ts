/** A file that this package makes. */
export interface OfflineFile {
  /** Relative to the root of the site. */
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
}
