import type { Dirent } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MANIFEST_FILE, readManifest } from './manifest.ts'
import type { LocalFolder } from './plan-write.ts'

/** Look at the place of the output. `folder` is its real path, `name` what the user calls it. */
export async function readLocalFolder(folder: string, name: string): Promise<LocalFolder> {
  const stats = await lstat(folder).catch(() => undefined)
  if (!stats) return { folder: name, state: 'absent', files: [] }
  if (!stats.isDirectory()) return { folder: name, state: 'other', files: [] }
  const manifest = await readFile(join(folder, MANIFEST_FILE), 'utf8').catch(() => undefined)
  const listed = manifest === undefined ? undefined : readManifest(manifest)?.paths
  // The files of a folder that is not ours are not looked through: it may be a whole disk
  return { folder: name, state: 'folder', files: listed ? await listAll(folder, '') : await readdir(folder), listed }
}

async function listAll(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch((): Dirent[] => [])
  const lists = entries.map((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    return entry.isDirectory() ? listAll(folder, path) : [path]
  })
  return (await Promise.all(lists)).flat()
}
