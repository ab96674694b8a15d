import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { bulletinFolderAround } from '@bantin/node'
import { UsageError } from '../arguments/usage-problem.ts'
import { displayPath } from '../issue/folders.ts'
import { locateIssue } from '../issue/locate-issue.ts'

/** What is compared with an upstream. */
export interface SyncTarget {
  readonly bulletinFolder: string
  /** Only this issue; all of the bulletin without it. */
  readonly issueFolder: string | undefined
}

/**
 * The bulletin or issue that a user names, or that is around the current folder.
 *
 * @throws UsageError when there is none
 */
export async function syncTarget(given: string | undefined, cwd: string): Promise<SyncTarget> {
  const named = resolve(cwd, given ?? '.')
  const path = basename(named) === 'issue.yaml' ? dirname(named) : named
  const isBulletin = existsSync(join(path, 'bulletin.yaml'))
  // A name alone is that of an issue
  const folder = given === undefined || isBulletin ? path : await locateIssue(given, cwd)
  const real = await realpath(folder)
  const bulletinFolder = await bulletinFolderAround(real)
  if (bulletinFolder === undefined) throw new UsageError({ kind: 'no-bulletin', folder: displayPath(folder, cwd) })
  return { bulletinFolder, issueFolder: !isBulletin && existsSync(join(real, 'issue.yaml')) ? real : undefined }
}
