import { randomUUID } from 'node:crypto'
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Put a new text in place of a file, whole or not at all, and only while the file is still what was read: what an editor saved in
 * between is never lost. A link is followed; the mode of the file stays.
 *
 * @param path the file
 * @param change `from`: its bytes as they were read; `to`: the new text, written as UTF-8
 * @returns false when the file is no longer what was read; nothing was written then
 * @throws the system's error when the file cannot be read or written
 * @example
 * ```ts
 * import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { rewriteFile } from '@bantin/node'
 *
 * const path = join(await mkdtemp(join(tmpdir(), 'bantin-')), 'lua.md')
 * await writeFile(path, 'Nghành trồng lúa')
 * console.log(await rewriteFile(path, { from: await readFile(path), to: 'Ngành trồng lúa' })) // => true
 * console.log(await readFile(path, 'utf8')) // => Ngành trồng lúa
 * ```
 */
export async function rewriteFile(path: string, { from, to }: { readonly from: Uint8Array; readonly to: string }): Promise<boolean> {
  const target = await realpath(path)
  const { mode } = await stat(target)
  const draft = join(dirname(target), `.${basename(target)}.bantin-${randomUUID().slice(0, 8)}`)
  try {
    await writeFile(draft, to, { flag: 'wx' })
    await chmod(draft, mode)
    if (!(await readFile(target)).equals(from)) return false
    await rename(draft, target)
    return true
  } finally {
    await rm(draft, { force: true })
  }
}
