import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DESKTOP_FILES } from '@bantin/compile/manifest'
import type { VerifiedFile } from '@bantin/signing'

/** The files of a folder, one at a time; one that cannot be read has no bytes. */
export async function* readOutput(folder: string, signal: AbortSignal, prefix = ''): AsyncGenerator<VerifiedFile> {
  for (const entry of await readdir(join(folder, prefix), { withFileTypes: true })) {
    signal.throwIfAborted()
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    if (entry.isDirectory()) yield* readOutput(folder, signal, path)
    else if (!DESKTOP_FILES.has(entry.name)) yield { path, bytes: await readFile(join(folder, path)).catch(() => new Uint8Array()) }
  }
}
