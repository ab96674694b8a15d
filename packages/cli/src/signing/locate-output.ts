import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { MANIFEST_FILE } from '@bantin/compile/manifest'
import { findBulletinFolder } from '@bantin/node'
import { outputFolder } from '../issue/folders.ts'
import { locateIssue } from '../issue/locate-issue.ts'

const hasManifest = (folder: string): Promise<boolean> =>
  stat(join(folder, MANIFEST_FILE)).then(
    (found) => found.isFile(),
    () => false,
  )

/**
 * The output folder that is meant: the named one itself, or that of the issue that is named or the newest.
 *
 * @throws UsageError when there is neither
 */
export async function locateOutput(given: string | undefined, cwd: string): Promise<string> {
  const named = resolve(cwd, given ?? '.')
  if (await hasManifest(named)) return named
  const issueFolder = await locateIssue(given, cwd)
  return outputFolder(undefined, { cwd, bulletinFolder: await findBulletinFolder(issueFolder), issueFolder })
}
