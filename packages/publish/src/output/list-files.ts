import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DESKTOP_FILES } from '@bantin/compile/manifest'

const MAX_DEPTH = 32

/** What lies in a folder: files, and names that are never published (links, hidden folders, devices). */
export interface Listing {
  readonly files: readonly string[]
  readonly other: readonly string[]
}

/** List a folder, with `/`, sorted. Hidden folders and links are named, and not entered. */
export async function listFiles(folder: string): Promise<Listing> {
  const files: string[] = []
  const other: string[] = []
  const enter = async (prefix: string, depth: number): Promise<void> => {
    for (const entry of await readdir(join(folder, prefix), { withFileTypes: true })) {
      const path = prefix + entry.name
      if (DESKTOP_FILES.has(entry.name)) continue
      if (entry.isFile()) files.push(path)
      else if (entry.isDirectory() && !entry.name.startsWith('.') && depth < MAX_DEPTH) await enter(`${path}/`, depth + 1)
      else other.push(path)
    }
  }
  await enter('', 0)
  return { files: files.sort(), other: other.sort() }
}
