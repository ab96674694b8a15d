import { join } from 'node:path'
import type { Context } from '../commands/command.ts'
import { textOption } from '../commands/command.ts'
import { bulletinAround } from './bulletin-facts.ts'
import { readNamed, readOptional } from './read-optional.ts'

export const KEYS_FILE = 'keys.json'

/** A list of keys, and where it is from. */
export interface FoundKeys {
  readonly path: string
  readonly bytes: Uint8Array
  /** It lies in the folder that is verified itself. */
  readonly beside: boolean
}

/** The list of keys to use: that of `--keys`, of the bulletin around one of the folders, or one that lies in one of them. */
export async function findKeys(context: Context, folders: readonly string[]): Promise<FoundKeys | undefined> {
  const given = textOption(context, 'keys')
  if (given !== undefined) return { path: given, bytes: await readNamed(given, context.environment.cwd), beside: false }
  for (const folder of folders) {
    const bulletin = await bulletinAround(folder)
    const bytes = bulletin && (await readOptional(join(bulletin.folder, KEYS_FILE)))
    if (bulletin && bytes) return { path: join(bulletin.folder, KEYS_FILE), bytes, beside: false }
  }
  for (const folder of folders) {
    const bytes = await readOptional(join(folder, KEYS_FILE))
    if (bytes) return { path: join(folder, KEYS_FILE), bytes, beside: true }
  }
  return undefined
}
