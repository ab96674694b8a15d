import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { VerifiedFile } from '@bantin/signing'

/** Files that desktops leave in every folder that is looked at. */
const DESKTOP_FILES = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/** The files of a folder, one at a time; one that cannot be read has no bytes. */
export async function* readOutput(folder: string, signal: AbortSignal, prefix = ''): AsyncGenerator<VerifiedFile> {
  for (const entry of await readdir(join(folder, prefix), { withFileTypes: true })) {
    signal.throwIfAborted()
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    if (entry.isDirectory()) yield* readOutput(folder, signal, path)
    else if (!DESKTOP_FILES.has(entry.name)) yield { path, bytes: await readFile(join(folder, path)).catch(() => new Uint8Array()) }
  }
}
