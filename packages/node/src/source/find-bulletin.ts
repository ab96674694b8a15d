import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )

/** The folder of an issue, given itself or its `issue.yaml`; symbolic links on the way to it are followed. */
export async function issueFolderOf(path: string): Promise<string> {
  const given = resolve(path)
  const folder = basename(given) === 'issue.yaml' ? dirname(given) : given
  return realpath(folder).catch(() => folder)
}

/**
 * The folder of the bulletin that a path lies in: the nearest one upwards that holds `bulletin.yaml`.
 *
 * @param path absolute path of a file or folder, which need not exist
 * @returns nothing for a path that lies in no bulletin
 */
export async function bulletinFolderAround(path: string): Promise<string | undefined> {
  for (let folder = path; ; folder = dirname(folder)) {
    if (await isFile(join(folder, 'bulletin.yaml'))) return folder
    if (dirname(folder) === folder) return undefined
  }
}

/**
 * The bulletin folder of an issue: the one that it lies in. Without one, the folder in which it would be expected, so that `compile`
 * can say what is missing and where.
 *
 * @param issueFolder absolute path of the folder that holds `issue.yaml`
 */
export async function findBulletinFolder(issueFolder: string): Promise<string> {
  const around = await bulletinFolderAround(issueFolder)
  if (around !== undefined) return around
  const parent = dirname(issueFolder)
  return basename(parent) === 'issues' ? dirname(parent) : issueFolder
}
