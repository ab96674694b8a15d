import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { ListedFile } from '../import/list-import-files.ts'

/** A file to be imported, with the hash of its bytes, or why it has none. */
export interface HashedImport extends ListedFile {
  readonly sha256: string
  /** The system's code. */
  readonly unreadable?: string | undefined
  /** The first file with the same bytes. */
  readonly same?: string | undefined
}

/** Hash all files to be imported, and find those that are the same. */
export async function hashImports(files: readonly ListedFile[], signal?: AbortSignal): Promise<readonly HashedImport[]> {
  const first = new Map<string, string>()
  const hashed: HashedImport[] = []
  for (const file of files) {
    signal?.throwIfAborted()
    const found = await hash(file.path)
    const same = found.unreadable === undefined ? first.get(found.sha256) : undefined
    if (same === undefined && found.unreadable === undefined) first.set(found.sha256, file.name)
    hashed.push({ ...file, ...found, ...(same === undefined ? {} : { same }) })
  }
  return hashed
}

async function hash(path: string): Promise<{ sha256: string; unreadable?: string }> {
  const digest = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) digest.update(chunk as Buffer)
    return { sha256: digest.digest('hex') }
  } catch (error) {
    return { sha256: '', unreadable: error instanceof Error && 'code' in error ? String(error.code) : 'EIO' }
  }
}
