import type { Outcome } from '../../verify/verdict.ts'

/** What a reader is told of a file or folder. */
export interface Told {
  /** `unchecked`: the browser cannot check signatures. */
  readonly outcome: Outcome | 'unchecked'
  readonly headline: string
  readonly details: readonly string[]
}

/** What is known of a file before any signature is looked at. */
export interface Question {
  readonly language: 'vi' | 'en'
  readonly bulletin: string
  /** The text of `keys.json`. */
  readonly keys?: string | undefined
  /** Digits only. */
  readonly pin?: string | undefined
}

export interface FileQuestion extends Question {
  readonly name: string
  readonly size: number
  readonly sha256: string
  /** Those in which it may be. */
  readonly issues: readonly { readonly title: string; readonly manifest: string; readonly signature?: string | undefined }[]
}

export interface FolderQuestion extends Question {
  readonly manifest: string
  readonly signature?: string | undefined
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
}

/** What `check.js` gives the page. */
export interface Check {
  file(question: FileQuestion): Promise<Told>
  folder(question: FolderQuestion): Promise<Told>
}
