import type { Diagnostic } from '@bantin/diagnostics'
import type { Manuscript } from '../manuscript/manuscript.ts'

/** A file to import. */
export interface ImportFile {
  /** Its name, perhaps with folders, with `/`. For findings and guesses only: nothing is read by it. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What reading came to: without a manuscript, the findings say why. */
export interface Read {
  readonly manuscript?: Manuscript | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** A reader of one kind of file, as a value that is passed on. */
export interface Importer {
  /** Such as `docx`. */
  readonly name: string
  /** Ends of file names, such as `.docx`, in small letters. */
  readonly extensions: readonly string[]
  /** True for bytes that are of this kind, whatever the file is called. */
  recognises(bytes: Uint8Array): boolean
  /** Never throws: what is wrong with a file is a finding. */
  read(file: ImportFile): Promise<Read>
}
