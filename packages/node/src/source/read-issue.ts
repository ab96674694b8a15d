import { dirname, join } from 'node:path'
import type { IssueSource, SourceFile } from '@bantin/compile'
import { createHost } from '../host/create-host.ts'
import { bulletinPath, isInside } from './bulletin-path.ts'
import { findBulletinFolder, issueFolderOf } from './find-bulletin.ts'
import { findCorrectingItems } from './find-correcting-items.ts'
import { type FoundFile, findFile, listFiles } from './list-files.ts'
import { listIssues } from './list-issues.ts'
import { type ReadOptions, type ResolvedReadOptions, readOptions } from './options.ts'
import { createReadCache, type ReadCache } from './read-cache.ts'
import { readSourceFile } from './read-file.ts'

/**
 * Read one issue of a bulletin: `issue.yaml`, the texts and images beside it, `bulletin.yaml` (the nearest one upwards), the
 * bulletin's shared folders, the `issue.yaml` of its other issues, and what their items put right in this one. The result holds values only; the same folder gives the
 * same map in the same order on any machine.
 *
 * Nothing is reported here: a file that is missing is not in the map, a file that is too large, unreadable or (through a
 * symbolic link) outside the bulletin folder is in it as refused, and `compile` says so with file and line.
 *
 * @param folder the folder of the issue, or the path of its `issue.yaml`; need not exist
 * @param options see {@link ReadOptions}; `cache` from {@link createReadCache} makes a second read cheap
 * @throws ZodError when an option has a wrong type: a mistake of the program, not of the content
 * @example
 * ```ts
 * import { readIssue } from '@bantin/node'
 *
 * const source = await readIssue('issues/2026-11')
 * console.log(source.issueFile) // => issues/2026-11/issue.yaml
 * console.log(source.files.size) // => 0
 * ```
 */
export async function readIssue(folder: string, options: ReadOptions & { readonly cache?: ReadCache } = {}): Promise<IssueSource> {
  const { cache = createReadCache(), ...given } = options
  const settings = readOptions.parse(given)
  const issueFolder = await issueFolderOf(folder)
  const bulletinFolder = await findBulletinFolder(issueFolder)
  const issues = settings.otherIssues ? await listIssues(bulletinFolder) : []
  const found = await findAll(bulletinFolder, issueFolder, issues, settings)
  const paths = [...found.keys()].sort()
  const read = await Promise.all(
    paths.map((path, i): Promise<SourceFile | undefined> | SourceFile =>
      i < settings.maxFiles ? readSourceFile(found.get(path)!, path, settings.maxFileBytes, cache) : { path, refused: 'unreadable' },
    ),
  )
  const issueFile = bulletinPath(bulletinFolder, join(issueFolder, 'issue.yaml'))
  const others = issues.filter((path) => bulletinPath(bulletinFolder, path) !== issueFile)
  const source: IssueSource = {
    bulletinFile: 'bulletin.yaml',
    issueFile,
    files: new Map(read.filter((file) => file !== undefined).map((file) => [file.path, file])),
    otherIssues: others.map((path) => bulletinPath(bulletinFolder, path)),
    host: createHost({ bulletinFolder, settings, cache }),
  }
  const correcting = await findCorrectingItems(bulletinFolder, others.map(dirname), settings, cache)
  if (correcting.length === 0) return source
  // Workers that draft files load this package too, and should not wait for the compiler
  const { findCorrections } = await import('@bantin/compile')
  const corrected = findCorrections(source, correcting)
  return corrected.length === 0 ? source : { ...source, corrected }
}

/** Every file to read, by its path in the bulletin. */
async function findAll(
  bulletinFolder: string,
  issueFolder: string,
  issues: readonly string[],
  settings: ResolvedReadOptions,
): Promise<Map<string, FoundFile>> {
  const shared = settings.sharedFolders.map((name) => join(bulletinFolder, name))
  const lists = await Promise.all([
    findFile(bulletinFolder, join(bulletinFolder, 'bulletin.yaml')).then((file) => (file ? [file] : [])),
    issues.map((path): FoundFile => ({ path })),
    listFiles(bulletinFolder, issueFolder, settings.maxDepth),
    ...shared.map((one) => listShared(bulletinFolder, one, settings.maxDepth)),
  ])
  const found = new Map<string, FoundFile>()
  for (const file of lists.flat()) {
    const path = bulletinPath(bulletinFolder, file.path)
    if (!found.has(path)) found.set(path, file)
  }
  return found
}

/** A shared folder that is a link stands as refused, as any other linked folder does. */
async function listShared(bulletinFolder: string, folder: string, maxDepth: number): Promise<FoundFile[]> {
  if (!isInside(bulletinFolder, folder)) return []
  const found = await findFile(bulletinFolder, folder)
  if (!found) return []
  return found.refused ? [found] : listFiles(bulletinFolder, folder, maxDepth)
}
