import { type BigIntStats, constants } from 'node:fs'
import { type FileHandle, lstat, open } from 'node:fs/promises'
import type { SourceFile } from '@bantin/compile'
import type { FoundFile } from './list-files.ts'
import { type FileState, isSameState, isSettled, type ReadCache } from './read-cache.ts'

/** Never follow a link put in place after the folder was listed, and never wait for a pipe. */
export const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Read one file, bounded, or say why it was not read. Nothing when it went away since the folder was listed. */
export async function readSourceFile(found: FoundFile, path: string, maxBytes: number, cache: ReadCache): Promise<SourceFile | undefined> {
  if (found.refused) return { path, refused: found.refused }
  const place = found.target ?? found.path
  let handle: FileHandle | undefined
  try {
    const known = cache.files.get(place)
    if (known?.file.path === path && isSameState(known.state, stateOf(await lstat(place, { bigint: true })))) return known.file
    handle = await open(place, FLAGS)
    const stats = await handle.stat({ bigint: true })
    if (!stats.isFile()) return { path, refused: 'unreadable' }
    if (stats.size > BigInt(maxBytes)) return { path, refused: 'too-large', size: Number(stats.size) }
    const file = { path, bytes: await readBytes(handle, Number(stats.size), maxBytes) }
    if (file.bytes.length > maxBytes) return { path, refused: 'too-large', size: file.bytes.length }
    const state = stateOf(stats)
    if (isSettled(state, BigInt(Date.now()) * 1_000_000n)) cache.files.set(place, { state, file })
    else cache.files.delete(place)
    return file
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : { path, refused: 'unreadable' }
  } finally {
    await handle?.close()
  }
}

/** What is known of a file without reading it. */
export const stateOf = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats): FileState => ({
  size,
  modified: mtimeNs,
  changed: ctimeNs,
  inode: ino,
})

/** The file may grow while it is read: at most one byte over the bound is taken. */
async function readBytes(handle: FileHandle, size: number, maxBytes: number): Promise<Uint8Array> {
  let bytes = new Uint8Array(Math.min(size, maxBytes) + 1)
  let length = 0
  for (;;) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length)
    length += bytesRead
    if (length < bytes.length || length > maxBytes) return bytes.subarray(0, length)
    const larger = new Uint8Array(Math.min(bytes.length * 2, maxBytes + 1))
    larger.set(bytes)
    bytes = larger
  }
}
