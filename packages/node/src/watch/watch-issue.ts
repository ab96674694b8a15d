import { join } from 'node:path'
import { bulletinPath } from '../source/bulletin-path.ts'
import { findBulletinFolder, issueFolderOf } from '../source/find-bulletin.ts'
import { coalesce } from './coalesce.ts'
import { isWatched } from './is-watched.ts'

/** Options of {@link watchIssue}. */
export interface WatchOptions {
  /** Nothing may change for this long before the callback is called, in milliseconds. Default: 25. */
  readonly quietMs?: number
  /** As for `readIssue`. Default: `['shared']`. */
  readonly sharedFolders?: readonly string[]
  /** As for `readIssue`. Default: `fonts`. */
  readonly fontFolder?: string
  /** Look at the files at intervals, for network drives that report no changes. Default: false. */
  readonly polling?: boolean
  /** Told when the system cannot watch, for example because it has no watches left. */
  readonly onError?: (error: Error) => void
}

/** A watch that is running. */
export interface IssueWatch {
  /** Stop; resolves when the callback that is running has ended. */
  close(): Promise<void>
}

/**
 * Watch the files of an issue. A burst of changes, such as an editor's atomic save, becomes one call; calls never overlap.
 *
 * @param folder the folder of the issue, or its `issue.yaml`
 * @param onChange gets the paths that changed, relative to the bulletin folder, in order; must not reject
 * @returns when the watch has begun
 * @example
 * ```ts
 * import { mkdtemp } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { watchIssue } from '@bantin/node'
 *
 * const folder = await mkdtemp(join(tmpdir(), 'bantin-'))
 * const watch = await watchIssue(folder, (paths) => console.log(paths))
 * await watch.close()
 * ```
 */
export async function watchIssue(
  folder: string,
  onChange: (paths: readonly string[]) => Promise<void> | void,
  options: WatchOptions = {},
): Promise<IssueWatch> {
  const { quietMs = 25, sharedFolders = ['shared'], fontFolder = 'fonts', polling = false, onError = () => {} } = options
  const issueFolder = await issueFolderOf(folder)
  const bulletinFolder = await findBulletinFolder(issueFolder)
  const shared = [...sharedFolders, fontFolder].map((name) => join(bulletinFolder, name))
  const changes = coalesce(onChange, quietMs)
  const { watch } = await import('chokidar')
  const watcher = watch(bulletinFolder, {
    ignoreInitial: true,
    followSymlinks: false,
    usePolling: polling,
    ignored: (path) => !isWatched(path, { bulletinFolder, issueFolder, shared }),
  })
  watcher.on('all', (_, path) => changes.add(bulletinPath(bulletinFolder, path)))
  watcher.on('error', (error) => onError(error instanceof Error ? error : new Error(String(error))))
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  return {
    async close() {
      await Promise.all([watcher.close(), changes.close()])
    },
  }
}
