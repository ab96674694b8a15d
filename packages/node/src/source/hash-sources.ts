import { createHash } from 'node:crypto'
import { type Dirent, lstatSync } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FONT } from '../host/find-fonts.ts'
import { bulletinPath } from './bulletin-path.ts'
import { type FoundFile, findFile, listFiles } from './list-files.ts'
import { readOptions } from './options.ts'
import { type FileState, isSettled } from './read-cache.ts'

/** Hashes of files by their paths in the bulletin, each with the state in which the file was: plain data, to be kept. */
export type HashMemory = Record<string, readonly [state: string, sha256: string]>

/** Options of {@link hashSources}. */
export interface HashOptions {
  /** The folder that holds `bulletin.yaml`, absolute. */
  readonly bulletinFolder: string
  /** What is known from before; it is brought up to date. A file that has not been touched since is not read. */
  readonly memory?: HashMemory
}

const stateOf = ({ size, modified, changed, inode }: FileState): string => [size, modified, changed, inode].join(' ')

/**
 * The SHA-256 of every text, image and font under some folders of a bulletin, without keeping their bytes: what `readIssue` and its
 * host would read. What cannot be read has a mark in place of its hash.
 *
 * @param places folders or files, absolute
 * @param options see {@link HashOptions}
 * @returns by path in the bulletin, sorted
 * @example
 * ```ts
 * import { hashSources } from '@bantin/node'
 *
 * console.log((await hashSources(['issues/none'], { bulletinFolder: '.' })).size) // => 0
 * ```
 */
export async function hashSources(
  places: readonly string[],
  { bulletinFolder, memory = {} }: HashOptions,
): Promise<ReadonlyMap<string, string>> {
  const { maxDepth } = readOptions.parse({})
  const lists = await Promise.all(places.map((place) => filesAt(bulletinFolder, place, maxDepth)))
  const found = new Map(lists.flat().map((file) => [bulletinPath(bulletinFolder, file.path), file]))
  const hashed = await Promise.all(
    [...found].map(async ([path, file]): Promise<[string, string]> => [path, await hashFile(file, path, memory)]),
  )
  return new Map(hashed.sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function filesAt(bulletinFolder: string, place: string, maxDepth: number): Promise<FoundFile[]> {
  const found = await findFile(bulletinFolder, place)
  if (!found) return []
  const isFolder = !found.target && !found.refused && (await lstat(place)).isDirectory()
  return isFolder ? [...(await listFiles(bulletinFolder, place, maxDepth)), ...(await fontsIn(place))] : [found]
}

async function fontsIn(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => [])
  return entries.filter((entry) => entry.isFile() && FONT.test(entry.name)).map(({ name }) => ({ path: join(folder, name) }))
}

async function hashFile({ path: place, target, refused }: FoundFile, path: string, memory: HashMemory): Promise<string> {
  if (refused) return refused
  try {
    const { size, mtimeNs, ctimeNs, ino } = lstatSync(target ?? place, { bigint: true })
    const file: FileState = { size, modified: mtimeNs, changed: ctimeNs, inode: ino }
    const [state, now] = [stateOf(file), BigInt(Date.now()) * 1_000_000n]
    const known = Object.hasOwn(memory, path) ? memory[path] : undefined
    if (known?.[0] === state) return known[1]
    const sha256 = createHash('sha256')
      .update(await readFile(target ?? place))
      .digest('hex')
    if (isSettled(file, now)) memory[path] = [state, sha256]
    else delete memory[path]
    return sha256
  } catch {
    return 'unreadable'
  }
}
