import { readFile } from 'node:fs/promises'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { ImportFile } from '@bantin/drafting'
import { importNotReadable, importTooLarge, type ListedFile, readCompanions } from '@bantin/node'

/** A file to import, with the files of the page when it is a saved one. */
export interface FileToImport {
  readonly file: ImportFile
  readonly companions: ReadonlyMap<string, Uint8Array>
}

/** Larger files are not read, in megabytes. */
const LIMIT = 200

/** Read a file, and what a browser saved beside it; or tell why not. */
export async function readImportFile({ path, name, size }: ListedFile): Promise<FileToImport | Diagnostic> {
  const megabytes = Math.ceil(size / 1e6)
  if (megabytes > LIMIT) return diagnose(importTooLarge, { file: name }, { megabytes, limit: LIMIT })
  try {
    const bytes = await readFile(path)
    return { file: { name, bytes }, companions: await readCompanions(path) }
  } catch (error) {
    return diagnose(importNotReadable, { file: name }, { code: error instanceof Error && 'code' in error ? String(error.code) : 'EIO' })
  }
}
