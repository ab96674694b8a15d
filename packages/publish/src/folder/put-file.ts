import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { TargetError } from '../target/target-error.ts'

/** The name of a file while it is being written: the same at each run, so that what a killed run left is written over. */
export function partOf(path: string): string {
  const name = `.bantin-part-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`
  return path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/${name}` : name
}

/**
 * Write a file whole beside its place, down to the disk, and then give it its name.
 *
 * @param folder the target
 * @param path where, with `/`
 * @param content the bytes, or the file to copy and the digest it must have
 */
export async function putFile(
  folder: string,
  path: string,
  content: Uint8Array | { readonly from: string; readonly sha256: string },
): Promise<void> {
  const [part, place] = [join(folder, ...partOf(path).split('/')), join(folder, ...path.split('/'))]
  await mkdir(dirname(place), { recursive: true })
  const handle = await open(part, 'w', 0o644)
  try {
    if (content instanceof Uint8Array) await handle.writeFile(content)
    else {
      const hash = createHash('sha256')
      for await (const chunk of createReadStream(content.from)) {
        hash.update(chunk)
        await handle.writeFile(chunk)
      }
      if (hash.digest('hex') !== content.sha256) throw new TargetError('changed meanwhile', { path })
    }
    await handle.sync()
  } catch (error) {
    await handle.close()
    await rm(part, { force: true })
    throw error
  }
  await handle.close()
  await rename(part, place)
}
