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
 * The bulletin folder of an issue: the nearest folder upwards that holds `bulletin.yaml`. Without one, the folder in which it
 * would be expected, so that `compile` can say what is missing and where.
 */
export async function findBulletinFolder(issueFolder: string): Promise<string> {
  for (let folder = issueFolder; ; folder = dirname(folder)) {
    if (await isFile(join(folder, 'bulletin.yaml'))) return folder
    if (dirname(folder) === folder) break
  }
  const parent = dirname(issueFolder)
  return basename(parent) === 'issues' ? dirname(parent) : issueFolder
}
