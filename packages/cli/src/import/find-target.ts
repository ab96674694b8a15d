import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { bulletinFolderAround, readBulletin } from '@bantin/node'
import type { Section } from '@bantin/schema'
import { UsageError } from '../arguments/usage-problem.ts'
import { type Context, textOption } from '../commands/command.ts'
import { displayPath } from '../issue/folders.ts'
import { locateIssue } from '../issue/locate-issue.ts'

/** Where drafts go. */
export interface Target {
  /** The issue folder, which need not exist. */
  readonly folder: string
  readonly name: string
  readonly bulletinFolder: string
  readonly bulletin?: { readonly id: string; readonly sections: readonly Section[] } | undefined
  /** The id of an issue that is new. */
  readonly id?: string | undefined
}

/**
 * The folder that drafts are written into: `--out`, which needs no bulletin; the issue that `--into` names, new or not; or the newest issue.
 *
 * @throws UsageError when there is no bulletin
 */
export async function findTarget(context: Context): Promise<Target> {
  const { cwd } = context.environment
  const out = textOption(context, 'out')
  const into = textOption(context, 'into')
  if (out !== undefined && into !== undefined) throw new UsageError({ kind: 'not-both', options: ['--out', '--into'] })
  if (out !== undefined) {
    const folder = resolve(cwd, out)
    return { folder, name: displayPath(folder, cwd), bulletinFolder: folder }
  }
  const folder = into === undefined ? await locateIssue(undefined, cwd) : await namedIssue(into, cwd)
  const bulletinFolder = await bulletinFolderAround(folder)
  if (bulletinFolder === undefined) throw new UsageError({ kind: 'no-bulletin', folder: displayPath(cwd, cwd) })
  const bulletin = await readBulletin(bulletinFolder)
  const name = displayPath(folder, cwd)
  return { folder, name, bulletinFolder, bulletin, id: bulletin && `${bulletin.id}-${basename(folder)}` }
}

/** A name alone is that of an issue of the bulletin, which need not be there yet. */
async function namedIssue(given: string, cwd: string): Promise<string> {
  const path = resolve(cwd, given)
  if (existsSync(path)) return locateIssue(given, cwd)
  const bulletinFolder = await bulletinFolderAround(cwd)
  return bulletinFolder !== undefined && basename(given) === given ? join(bulletinFolder, 'issues', given) : path
}

/** The bulletin that a folder lies in, if any. */
export async function bulletinOf(cwd: string): Promise<Pick<Target, 'bulletin'> & { readonly bulletinFolder: string | undefined }> {
  const bulletinFolder = await bulletinFolderAround(cwd)
  return { bulletinFolder, bulletin: bulletinFolder === undefined ? undefined : await readBulletin(bulletinFolder) }
}
