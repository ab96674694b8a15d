import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '../arguments/usage-problem.ts'

/** The bytes of a file; nothing when there is none. */
export const readOptional = (path: string): Promise<Uint8Array | undefined> => readFile(path).catch(() => undefined)

/** The bytes of a file that the user named. */
export async function readNamed(given: string, cwd: string): Promise<Uint8Array> {
  const bytes = await readOptional(resolve(cwd, given))
  if (!bytes) throw new UsageError({ kind: 'no-file', given })
  return bytes
}
