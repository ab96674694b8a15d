import type { SourceFile } from '@bantin/compile'

/** What is known of a file on disk without reading it. */
export interface FileState {
  readonly size: bigint
  readonly modified: bigint
  readonly changed: bigint
  readonly inode: bigint
}

/** A file as it was read, and the state in which it was. */
export interface RememberedFile {
  readonly state: FileState
  readonly file: SourceFile
}

/** What one process remembers between reads of an issue: made by {@link createReadCache}, filled by {@link readIssue}. */
export interface ReadCache {
  readonly files: Map<string, RememberedFile>
  /** Items of other issues without a correction, by their place: they are not read again. */
  readonly uncorrecting: Map<string, FileState>
  /** Prepared images and font files, by what they were made from. */
  readonly prepared: Map<string, Promise<unknown>>
}

/**
 * A memory for {@link readIssue}: with it, a second read takes only the files that changed from disk, and images
 * are prepared once.
 *
 * @example
 * ```ts
 * import { createReadCache, readIssue } from '@bantin/node'
 *
 * const cache = createReadCache()
 * const first = await readIssue('issues/none', { cache })
 * const second = await readIssue('issues/none', { cache })
 * console.log(first.issueFile === second.issueFile) // => true
 * ```
 */
export function createReadCache(): ReadCache {
  return { files: new Map(), uncorrecting: new Map(), prepared: new Map() }
}

/** Two states are of the same content; a file touched within the clock's grain of the read is read again. */
export function isSameState(a: FileState, b: FileState): boolean {
  return a.size === b.size && a.modified === b.modified && a.changed === b.changed && a.inode === b.inode
}

/** File systems stamp a change with a clock that ticks every few milliseconds (FAT: every two seconds). */
const GRAIN = 50_000_000n

/** Whether the file was left alone for long enough that its state proves its content. */
export function isSettled(state: FileState, nanoseconds: bigint): boolean {
  return nanoseconds - state.modified > GRAIN && nanoseconds - state.changed > GRAIN
}
