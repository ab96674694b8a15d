/** A file that a form produced. */
export interface Artifact {
  /** Relative to the output folder, with `/`. */
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
  /** Number of printed pages, where the form has pages. */
  readonly pages?: number
  /** What the artifact is, for a list of downloads: `issue` for the main one. */
  readonly role?: ArtifactRole
}

/** `issue`: the whole issue in one file; `entry`: the page to open first; `part`: anything else. */
export type ArtifactRole = 'issue' | 'entry' | 'part'
