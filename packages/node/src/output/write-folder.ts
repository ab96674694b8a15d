import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Artifact } from '@bantin/compile'

/** Write all artifacts into a draft folder, down to the disk, and then give it the name of a complete one. */
export async function writeFolder(draft: string, complete: string, artifacts: readonly Artifact[]): Promise<void> {
  const folders = new Set([draft, ...artifacts.map(({ path }) => dirname(join(draft, path)))])
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })))
  await Promise.all(artifacts.map((artifact) => writeDurably(join(draft, artifact.path), artifact.bytes)))
  await Promise.all([...folders].map(syncFolder))
  await rename(draft, complete)
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Write a folder's list of names to the disk. Windows cannot, and needs not. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}
