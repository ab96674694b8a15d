import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PreparedImage } from '@bantin/compile'
import { hashOf } from '../change/hash-file.ts'

/** Prepared images that outlive the process. It may be deleted at any time; nothing but time is lost. */
export interface ImageStore {
  read(key: string): Promise<PreparedImage | undefined>
  write(key: string, image: PreparedImage): Promise<void>
}

const NEWLINE = 10

/** A store in a folder, or one that keeps nothing. A damaged or half-written entry is as good as none. */
export function imageStore(folder: string | undefined): ImageStore {
  if (folder === undefined) return { read: async () => undefined, write: async () => {} }
  const placeOf = (key: string): string => join(folder, key)
  return {
    async read(key) {
      const entry = await readFile(placeOf(key)).catch(() => undefined)
      return entry && parseEntry(entry)
    },
    async write(key, { bytes, ...facts }) {
      const draft = placeOf(`.${key}.${randomUUID()}`)
      try {
        await mkdir(folder, { recursive: true })
        // Whatever repository the bulletin lies in, the store is not part of it
        await writeFile(join(folder, '.gitignore'), '*\n')
        await writeFile(draft, Buffer.concat([Buffer.from(`${JSON.stringify(facts)}\n`), bytes]))
        await rename(draft, placeOf(key))
      } catch {
        // A folder that cannot be written to costs time at the next build, nothing else
      }
    },
  }
}

function parseEntry(entry: Buffer): PreparedImage | undefined {
  const end = entry.indexOf(NEWLINE)
  try {
    const facts = JSON.parse(entry.toString('utf8', 0, end)) as Omit<PreparedImage, 'bytes'>
    const bytes = new Uint8Array(entry.buffer, entry.byteOffset + end + 1, entry.length - end - 1)
    const isWhole = hashOf(bytes) === facts.sha256
    return isWhole ? { ...facts, bytes } : undefined
  } catch {
    return undefined
  }
}
