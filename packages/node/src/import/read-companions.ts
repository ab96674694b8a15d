import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { PAGE_FOLDERS, pageStem } from './page-folder.ts'

const MOST_BYTES = 100e6

/**
 * What a browser saved beside a page, by the paths that the page has for it; nothing for other files.
 *
 * @param path the page
 * @example
 * ```ts
 * import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { readCompanions } from '@bantin/node'
 *
 * const folder = await mkdtemp(join(tmpdir(), 'bantin-'))
 * await mkdir(join(folder, 'gat_files'))
 * await writeFile(join(folder, 'gat_files/lua.png'), 'x')
 * console.log([...(await readCompanions(join(folder, 'gat.html'))).keys()]) // => [ 'gat_files/lua.png' ]
 * ```
 */
export async function readCompanions(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  const stem = pageStem(basename(path))
  if (stem === undefined) return found
  let bytes = 0
  for (const ending of PAGE_FOLDERS) {
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
