import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** The digest of a file in hexadecimal, read piece by piece. */
export async function digestFile(path: string, algorithm: 'sha256' | 'md5' = 'sha256'): Promise<string> {
  const hash = createHash(algorithm)
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
