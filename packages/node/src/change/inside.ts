import { realpath } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { realFolder } from '../output/real-folder.ts'

/** Whether a path of a folder stays in it when links are followed. */
export async function staysInside(folder: string, path: string): Promise<boolean> {
  const root = await realFolder(folder)
  const target = join(root, path)
  const real = await realpath(target).catch(async () => join(await realFolder(dirname(target)), 'x'))
  return real.startsWith(root + sep)
}
