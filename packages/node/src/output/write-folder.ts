import { mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Artifact } from '@bantin/compile'
import { syncFolder, writeDurably } from './durable.ts'

/** Write all artifacts into a draft folder, down to the disk, and then give it the name of a complete one. */
export async function writeFolder(draft: string, complete: string, artifacts: readonly Artifact[]): Promise<void> {
  const folders = new Set([draft, ...artifacts.map(({ path }) => dirname(join(draft, path)))])
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })))
  await Promise.all(artifacts.map((artifact) => writeDurably(join(draft, artifact.path), artifact.bytes)))
  await Promise.all([...folders].map(syncFolder))
  await rename(draft, complete)
}
