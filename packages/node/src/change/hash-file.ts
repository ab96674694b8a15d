import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** SHA-256 in hexadecimal. */
export const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** The hash of a file, or null where there is none. */
export async function hashFile(path: string): Promise<string | null> {
  try {
    return hashOf(await readFile(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
