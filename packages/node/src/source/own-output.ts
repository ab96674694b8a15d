import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readManifest } from '../output/manifest.ts'

/** True for a folder that a build wrote: reading it back as source, or watching it, would make a build feed on itself. */
export async function isOwnOutput(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined)
  return text !== undefined && readManifest(text) !== undefined
}
