import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MANIFEST_FILE, recogniseOutput } from '@bantin/compile/manifest'

/** True for a folder that a build wrote: reading it back as source, or watching it, would make a build feed on itself. */
export async function isOwnOutput(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, MANIFEST_FILE), 'utf8').catch(() => undefined)
  return text !== undefined && recogniseOutput(text) !== undefined
}
