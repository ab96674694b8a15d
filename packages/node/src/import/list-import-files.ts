import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { PAGE_FOLDERS, pageStem } from './page-folder.ts'

/** A file that may be imported. */
export interface ListedFile {
  /** Where it lies. */
  readonly path: string
  /** From the folder that was given, with `/`; for a single file its name. */
  readonly name: string
  readonly size: number
}

/** What word processors and desktops leave beside the files of people. */
const LITTER = /^(?:~\$.*|~.*\.tmp|\..*|thumbs\.db|desktop\.ini|\$recycle\.bin|system volume information|__macosx)$/i
const DEPTH = 32

/**
 * The files that an import of a file or folder is about, in the order of their names. Hidden files, litter of word processors, folders of saved
 * web pages and links are passed over.
 *
 * @param path a file or a folder
 * @throws the system's error when there is nothing of that name
 * @example
 * ```ts
 * import { mkdtemp, writeFile } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { listImportFiles } from '@bantin/node'
 *
 * const folder = await mkdtemp(join(tmpdir(), 'bantin-'))
 * await writeFile(join(folder, 'gặt sớm.txt'), 'Lúa chín.')
 * await writeFile(join(folder, '~$t sớm.docx'), '')
 * console.log((await listImportFiles(folder)).map(({ name }) => name)) // => [ 'gặt sớm.txt' ]
 * ```
 */
export async function listImportFiles(path: string): Promise<readonly ListedFile[]> {
  const found = await stat(path)
  if (!found.isDirectory()) return [{ path, name: basename(path), size: found.size }]
  const files = await search(path, '', DEPTH)
  return files.sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function search(folder: string, prefix: string, depth: number): Promise<ListedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => [])
  const pages = new Set(entries.flatMap(({ name }) => pageStem(name) ?? []))
  const found: ListedFile[] = []
  for (const entry of entries) {
    if (LITTER.test(entry.name)) continue
    const path = join(folder, entry.name)
    const name = prefix + entry.name
    if (entry.isFile()) found.push({ path, name, size: (await stat(path)).size })
    else if (entry.isDirectory() && depth > 0 && !isPageFolder(entry.name, pages))
      found.push(...(await search(path, `${name}/`, depth - 1)))
  }
  return found
}

function isPageFolder(name: string, pages: ReadonlySet<string>): boolean {
  const lower = name.toLowerCase()
  return PAGE_FOLDERS.some((ending) => lower.endsWith(ending) && pages.has(name.slice(0, -ending.length)))
}
