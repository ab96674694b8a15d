import { mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder, writeDurably } from './durable.ts'

/** A file to write into a new folder. */
export interface WrittenFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Write all files into a draft folder, down to the disk, and then give it the name of a complete one. */
export async function writeFolder(draft: string, complete: string, files: readonly WrittenFile[]): Promise<void> {
  const folders = new Set([draft, ...files.map(({ path }) => dirname(join(draft, path)))])
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })))
  await Promise.all(files.map(({ path, bytes }) => writeDurably(join(draft, path), bytes)))
  await Promise.all([...folders].map(syncFolder))
  await rename(draft, complete)
}
