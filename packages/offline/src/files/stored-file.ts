/** A file of the site, as `site.json` lists it. An entry of an issue’s manifest is one too, once its path begins at the root. */
export interface StoredFile {
  /** Relative to the root of the site, with `/`. */
  readonly path: string
  /** Its size. */
  readonly bytes: number
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
}
