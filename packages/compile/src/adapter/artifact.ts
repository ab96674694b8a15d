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
  /** The printed page on which each item begins, by item id, where the form has pages. */
  readonly pageStarts?: Readonly<Record<string, number>>
  /** Where the artifact will stand on the web, where the form knows it. */
  readonly address?: string
  /** What the artifact is, for a list of downloads: `issue` for the main one. */
  readonly role?: ArtifactRole
}

/** What a form can say of an artifact beside its bytes. */
export type ArtifactFacts = Pick<Artifact, 'pages' | 'pageStarts' | 'address' | 'role'>

/** `issue`: the whole issue in one file; `entry`: the page to open first; `part`: anything else. */
export type ArtifactRole = 'issue' | 'entry' | 'part'
