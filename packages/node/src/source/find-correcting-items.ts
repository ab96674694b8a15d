import { closeSync, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import type { SourceFile } from '@bantin/compile'
import { bulletinPath } from './bulletin-path.ts'
import { listFiles } from './list-files.ts'
import type { ResolvedReadOptions } from './options.ts'
import { type FileState, isSameState, isSettled, type ReadCache } from './read-cache.ts'
import { FLAGS, stateOf } from './read-file.ts'

/** The key of the front matter. Most items have no correction, and are not looked at further. */
const KEY = Buffer.from('corrections')
/** How many files are read before others get their turn. */
const AT_ONCE = 200

/**
 * The items of other issues that put something right, in the order of their paths. All items of all issues are looked at, so it is done
 * with as few calls of the system as can be; an item that did not change since it was seen without a correction is not read again.
 *
 * @param folders of the other issues, absolute
 */
export async function findCorrectingItems(
  bulletinFolder: string,
  folders: readonly string[],
  { maxDepth, maxFileBytes }: ResolvedReadOptions,
  cache: ReadCache,
): Promise<SourceFile[]> {
  const found: SourceFile[] = []
  let buffer: Buffer = Buffer.allocUnsafe(64 * 1024)
  let looked = 0
  const lists = await Promise.all(folders.map((folder) => listFiles(bulletinFolder, folder, maxDepth)))
  for (const { path, target = path, refused } of lists.flat()) {
    if (refused || !/\.(?:md|markdown)$/i.test(path)) continue
    if (++looked % AT_ONCE === 0) await new Promise(setImmediate)
    buffer = look(target, { buffer, maxFileBytes, cache, keep: (bytes) => found.push({ path: bulletinPath(bulletinFolder, path), bytes }) })
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Look at one file, in a buffer that grows with the files. A file that cannot be read says nothing. */
function look(
  path: string,
  options: { readonly buffer: Buffer; readonly maxFileBytes: number; readonly cache: ReadCache; keep(bytes: Uint8Array): void },
): Buffer {
  const { cache, maxFileBytes, keep } = options
  let { buffer } = options
  let handle: number | undefined
  try {
    const known = cache.uncorrecting.get(path)
    if (known && isSameState(known, stateOf(lstatSync(path, { bigint: true })))) return buffer
    handle = openSync(path, FLAGS)
    const stats = fstatSync(handle, { bigint: true })
    const size = Number(stats.size)
    if (!stats.isFile() || size > maxFileBytes) return buffer
    if (size > buffer.length) buffer = Buffer.allocUnsafe(size)
    const bytes = buffer.subarray(0, readSync(handle, buffer, 0, size, 0))
    if (bytes.includes(KEY)) keep(Uint8Array.from(bytes))
    else remember(cache, path, stateOf(stats))
  } catch {
    cache.uncorrecting.delete(path)
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
  return buffer
}

function remember(cache: ReadCache, path: string, state: FileState): void {
  if (isSettled(state, BigInt(Date.now()) * 1_000_000n)) cache.uncorrecting.set(path, state)
}
