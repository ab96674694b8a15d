import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { ImportFile } from '@bantin/drafting'
import { importNotReadable, importTooLarge, type ListedFile } from '@bantin/node'

/** A file to import, with the files of the page when it is a saved one. */
export interface FileToImport {
  readonly file: ImportFile
  readonly companions: ReadonlyMap<string, Uint8Array>
}

const PAGE = /\.x?html?$/i
const ENDINGS = ['_files', '.files', '_tep_tin']
const MOST_BYTES = 100e6

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

/** What a browser saved beside a page; nothing for other files. */
export async function readCompanions(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  if (!PAGE.test(path)) return found
  const stem = basename(path).replace(PAGE, '')
  let bytes = 0
  for (const ending of ENDINGS) {
    const folder = join(dirname(path), stem + ending)
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      if (!entry.isFile() || bytes > MOST_BYTES) continue
      const content = await readFile(join(folder, entry.name))
      bytes += content.length
      found.set(`${stem}${ending}/${entry.name}`, content)
    }
  }
  return found
}
