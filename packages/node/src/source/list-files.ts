import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { isInside } from './bulletin-path.ts'
import { isOwnOutput } from './own-output.ts'

/** A file found, and where it really lies; or a thing that is not to be read, and why. */
export interface FoundFile {
  readonly path: string
  /** Set when the path is a symbolic link that stays in the bulletin folder. */
  readonly target?: string
  readonly refused?: 'outside-folder' | 'unreadable'
}

const SOURCE_FILE = /\.(?:md|markdown|ya?ml|jpe?g|png|svg|webp|gif)$/i
/** What programs leave beside files while they work: hidden files, backups of editors, lock files of Word. */
const LEFTOVER = /^(?:\.|~\$|#)|~$|\.(?:tmp|bak|swp)$/i

/** Whether a name is that of a file or folder of the content. */
export const isContentName = (name: string): boolean => !LEFTOVER.test(name) && name !== 'node_modules'

/** Whether a name is that of a text or image that an issue may use. */
export const isSourceName = (name: string): boolean => isContentName(name) && SOURCE_FILE.test(name)

/**
 * The texts and images under a folder. A symbolic link is followed to a file inside the bulletin folder only; any other is
 * refused, a link to a folder included, so that no link can lead out or in a circle.
 */
export async function listFiles(bulletinFolder: string, folder: string, maxDepth: number): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => [])
  if (entries.some((entry) => entry.name === 'manifest.json') && (await isOwnOutput(folder))) return []
  const found = entries.map(async (entry): Promise<FoundFile[]> => {
    const path = join(folder, entry.name)
    if (!isContentName(entry.name)) return []
    if (entry.isDirectory()) return maxDepth > 1 ? listFiles(bulletinFolder, path, maxDepth - 1) : []
    if (entry.isSymbolicLink()) return [await followLink(bulletinFolder, path)]
    if (!isSourceName(entry.name)) return []
    return [entry.isFile() ? { path } : { path, refused: 'unreadable' }]
  })
  return (await Promise.all(found)).flat()
}

/** One file or folder by its name: itself, or what a symbolic link stands for. Nothing when there is none. */
export async function findFile(bulletinFolder: string, path: string): Promise<FoundFile | undefined> {
  const stats = await lstat(path).catch(() => undefined)
  return stats?.isSymbolicLink() ? followLink(bulletinFolder, path) : stats && { path }
}

async function followLink(bulletinFolder: string, path: string): Promise<FoundFile> {
  const target = await realpath(path).catch(() => undefined)
  if (target === undefined) return { path, refused: 'unreadable' }
  return isInside(bulletinFolder, target) && isSourceName(target) ? { path, target } : { path, refused: 'outside-folder' }
}
