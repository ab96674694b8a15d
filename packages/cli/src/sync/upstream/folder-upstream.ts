import { constants } from 'node:fs'
import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { diagnose } from '@bantin/diagnostics'
import { unreachable } from '../rules.ts'
import { INDEX } from './index-path.ts'
import { type Upstream, UpstreamError } from './upstream.ts'

/** An upstream on a disk: a site, the output of an issue, or a folder of such outputs. */
export function folderUpstream(folder: string, name: string): Upstream {
  const read = (path: string, maxBytes: number) => readBounded(join(folder, path), path, maxBytes)
  const has = async (prefix: string): Promise<boolean> => {
    const file = await openFile(join(folder, prefix, INDEX))
    await file?.close()
    return file !== undefined
  }
  return {
    name,
    isWeb: false,
    read,
    async list() {
      if (await has('')) return ['']
      const candidates = (await Promise.all(['', 'issues/'].map((parent) => foldersIn(folder, parent)))).flat()
      const found = await Promise.all(candidates.map(async (prefix) => ((await has(prefix)) ? [prefix] : [])))
      return found.flat().sort()
    },
  }
}

async function foldersIn(folder: string, parent: string): Promise<string[]> {
  const entries = await readdir(join(folder, parent), { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map((entry) => `${parent}${entry.name}/`)
}

/** Never wait for a pipe that somebody put there. */
const openFile = (path: string): Promise<FileHandle | undefined> =>
  open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => undefined)

async function readBounded(path: string, name: string, maxBytes: number): Promise<Uint8Array | undefined> {
  const file = await openFile(path)
  if (!file) return undefined
  try {
    const found = await file.stat()
    if (!found.isFile()) return undefined
    if (found.size > maxBytes) throw new UpstreamError(diagnose(unreachable, {}, { address: name, problem: 'size' }))
    return new Uint8Array(await file.readFile())
  } finally {
    await file.close()
  }
}
