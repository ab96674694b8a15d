/** A file of the site. */
export interface SiteFile {
  /** Relative to the root of the site, with `/`; ASCII, lower case. */
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
}
