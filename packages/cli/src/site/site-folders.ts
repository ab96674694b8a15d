import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { bulletinFolderAround, userCacheFolder } from '@bantin/node'
import type { Audience } from '@bantin/schema'
import { UsageError } from '../arguments/usage-problem.ts'
import { type Context, textOption } from '../commands/command.ts'
import { displayPath } from '../issue/folders.ts'

/** Where a site is made from, where it goes, and where it is kept what was built. */
export interface SiteFolders {
  readonly bulletin: string
  readonly out: string
  readonly state: string | undefined
}

/**
 * The folders of a command line.
 *
 * @throws UsageError when there is no bulletin
 */
export async function siteFolders(context: Context, audience: Audience): Promise<SiteFolders> {
  const { given, environment } = context
  const { cwd, env } = environment
  const named = resolve(cwd, given[0] ?? '.')
  const folder = await realpath(named).catch(() => undefined)
  if (folder === undefined) throw new UsageError({ kind: 'no-folder', given: given[0] ?? '.' })
  const bulletin = await bulletinFolderAround(folder)
  if (bulletin === undefined) throw new UsageError({ kind: 'no-bulletin', folder: displayPath(folder, cwd) })
  const out = textOption(context, 'out')
  const site = out === undefined ? join(bulletin, 'dist', audience === 'public' ? 'site' : 'site-internal') : resolve(cwd, out)
  const cache = userCacheFolder(env, process.platform)
  // In the user's own folder: what lies in the bulletin's, somebody else may have sent
  const state = cache && join(cache, 'sites', createHash('sha256').update(site).digest('hex').slice(0, 32))
  return { bulletin, out: site, state }
}
