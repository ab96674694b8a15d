import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** Where a folder really lies, which need not exist: a link is followed, so that the folder is replaced and not the link. */
export async function realFolder(folder: string): Promise<string> {
  const path = resolve(folder)
  try {
    return await realpath(path)
  } catch {
    return dirname(path) === path ? path : join(await realFolder(dirname(path)), basename(path))
  }
}
