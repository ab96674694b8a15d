import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { MANIFEST_FILE, recogniseOutput } from '@bantin/compile/manifest'
import { isInside } from '../source/bulletin-path.ts'
import { isContentName } from '../source/list-files.ts'

/** Where to look for changes. */
export interface WatchedFolders {
  readonly bulletinFolder: string
  readonly issueFolder: string
  /** Shared folders and the folder of the fonts, absolute. */
  readonly shared: readonly string[]
}

/** Whether a change of a path can change the issue: its own folder, the shared ones, `bulletin.yaml`, and the way to them. */
export function isWatched(path: string, { bulletinFolder, issueFolder, shared }: WatchedFolders): boolean {
  if (path === bulletinFolder || path === issueFolder || path === join(bulletinFolder, 'bulletin.yaml')) return true
  if (!isContentName(basename(path))) return false
  const roots = [issueFolder, ...shared]
  if (roots.some((root) => isInside(path, root))) return true
  return roots.some((root) => isInside(root, path)) && !isOutput(path)
}

/** An output inside the issue's folder would make each build start the next one. */
function isOutput(folder: string): boolean {
  const manifest = join(folder, MANIFEST_FILE)
  try {
    return existsSync(manifest) && recogniseOutput(readFileSync(manifest, 'utf8')) !== undefined
  } catch {
    return false
  }
}
