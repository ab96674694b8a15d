import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isContentName } from './list-files.ts'

/** Issues lie at most this deep under the bulletin folder, for example `issues/2026/11/issue.yaml`. */
const DEPTH = 4

/**
 * All `issue.yaml` files of a bulletin, in the order of their paths.
 *
 * @param bulletinFolder absolute path of the folder that holds `bulletin.yaml`
 * @returns absolute paths
 */
export async function listIssues(bulletinFolder: string): Promise<string[]> {
  const found = await search(bulletinFolder, DEPTH)
  return found.sort()
}

async function search(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => [])
  const here = entries.some((entry) => entry.name === 'issue.yaml' && entry.isFile()) ? [join(folder, 'issue.yaml')] : []
  if (here.length > 0 || depth === 0) return here
  const folders = entries.filter((entry) => entry.isDirectory() && isContentName(entry.name))
  return (await Promise.all(folders.map((entry) => search(join(folder, entry.name), depth - 1)))).flat()
}
