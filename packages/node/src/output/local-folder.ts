import type { Dirent } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MANIFEST_FILE, recogniseOutput, SIGNATURE_FILE } from '@bantin/compile/manifest'
import type { LocalFolder } from './plan-write.ts'

/** Look at the place of the output. `folder` is its real path, `name` what the user calls it. */
export async function readLocalFolder(folder: string, name: string, manifestFile: string = MANIFEST_FILE): Promise<LocalFolder> {
  const stats = await lstat(folder).catch(() => undefined)
  if (!stats) return { folder: name, state: 'absent', files: [] }
  if (!stats.isDirectory()) return { folder: name, state: 'other', files: [] }
  const manifest = await readFile(join(folder, manifestFile)).catch(() => undefined)
  const listed = manifest && recogniseOutput(manifest.toString('utf8'))?.paths
  // The files of a folder that is not ours are not looked through: it may be a whole disk
  if (!listed) return { folder: name, state: 'folder', files: await readdir(folder) }
  const signature = await readFile(join(folder, SIGNATURE_FILE)).catch(() => undefined)
  return { folder: name, state: 'folder', files: await listAll(folder, ''), listed, manifest, signature }
}

async function listAll(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch((): Dirent[] => [])
  const lists = entries.map((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    return entry.isDirectory() ? listAll(folder, path) : [path]
  })
  return (await Promise.all(lists)).flat()
}
