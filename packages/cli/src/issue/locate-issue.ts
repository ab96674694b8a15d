import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { nearest } from '@bantin/diagnostics'
import { listIssues } from '@bantin/node'
import { UsageError } from '../arguments/usage-problem.ts'
import { displayPath } from './folders.ts'
import { newestIssue } from './newest-issue.ts'

type Kind = 'file' | 'folder' | 'absent'

const kindOf = (path: string): Promise<Kind> =>
  stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => 'absent',
  )

const has = async (folder: string, name: string): Promise<boolean> => (await kindOf(join(folder, name))) === 'file'

/**
 * The folder of the issue that a command is about: the one that is named (a folder, its `issue.yaml`, or its name in the bulletin
 * of the current folder), or the newest of the bulletin that is named or current.
 *
 * @throws UsageError when there is none
 */
export async function locateIssue(given: string | undefined, cwd: string): Promise<string> {
  if (given !== undefined) return locateNamed(given, cwd)
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (await has(folder, 'issue.yaml')) return folder
    if (await has(folder, 'bulletin.yaml')) return newestOf(folder, cwd)
    if (dirname(folder) === folder) throw new UsageError({ kind: 'no-bulletin', folder: displayPath(cwd, cwd) })
  }
}

async function locateNamed(given: string, cwd: string): Promise<string> {
  const path = resolve(cwd, given)
  const kind = await kindOf(path)
  if (kind === 'file') return basename(path) === 'issue.yaml' ? dirname(path) : missing(given, cwd)
  if (kind === 'absent') {
    const named = join(cwd, 'issues', given)
    return (await has(named, 'issue.yaml')) ? named : missing(given, cwd)
  }
  const isBulletin = !(await has(path, 'issue.yaml')) && (await has(path, 'bulletin.yaml'))
  return isBulletin ? newestOf(path, cwd) : path
}

async function missing(given: string, cwd: string): Promise<never> {
  const parent = dirname(resolve(cwd, given))
  const entries = await readdir(parent, { withFileTypes: true }).catch((): Dirent[] => [])
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const name = nearest(basename(given), folders)
  throw new UsageError({ kind: 'no-folder', given, nearest: name && displayPath(join(parent, name), cwd) })
}

async function newestOf(bulletinFolder: string, cwd: string): Promise<string> {
  const files = await listIssues(bulletinFolder)
  const issues = await Promise.all(files.map(async (path) => ({ path, text: await readFile(path, 'utf8').catch(() => '') })))
  const newest = newestIssue(issues)
  if (newest === undefined) throw new UsageError({ kind: 'no-issue', folder: displayPath(bulletinFolder, cwd) })
  return dirname(newest)
}
