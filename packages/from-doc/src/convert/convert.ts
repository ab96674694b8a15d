import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FileKind } from '../file-kind.ts'
import { writeProfile } from '../office/profile.ts'
import { run } from './run.ts'

/** How to {@link convert}. */
export interface ConvertOptions {
  /** The program LibreOffice. */
  readonly command: string
  /** In milliseconds. */
  readonly timeout: number
  /** The most bytes of the result. */
  readonly most: number
}

/** A Word file, or why there is none. */
export type Converted = { readonly bytes: Uint8Array } | { readonly problem: 'missing' | 'timed-out' | 'failed' | 'too-large' }

const FILTER = 'docx:MS Word 2007 XML'

/**
 * Convert a file with LibreOffice, in a folder that only this user can read and that is removed whatever happens. It has a profile of its own, so
 * that conversions may run side by side and no window of LibreOffice is in the way.
 */
export async function convert(bytes: Uint8Array, kind: FileKind, { command, timeout, most }: ConvertOptions): Promise<Converted> {
  const folder = await mkdtemp(join(tmpdir(), 'bantin-doc-'))
  try {
    const profile = join(folder, 'profile')
    const output = join(folder, 'out', 'in.docx')
    await writeProfile(profile)
    await writeFile(join(folder, `in.${kind}`), bytes, { mode: 0o600 })
    const args = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--nodefault',
      '--nologo',
      '--convert-to',
      FILTER,
      '--outdir',
      join(folder, 'out'),
      join(folder, `in.${kind}`),
    ]
    const isTooMuch = async () => (await sizeOf(output)) > most
    const ended = await run(command, args, { cwd: folder, env: environment(folder), timeout, isTooMuch })
    if (ended === 'missing' || ended === 'timed-out') return { problem: ended }
    // it exits with 0 also where it could not read the file
    const size = await sizeOf(output)
    if (size > most || ended === 'stopped') return { problem: 'too-large' }
    return size > 0 && ended === 'done' ? { bytes: new Uint8Array(await readFile(output)) } : { problem: 'failed' }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch {
    return 0
  }
}

/** What the program needs of our environment, with every temporary file in its folder and no display. */
function environment(folder: string): NodeJS.ProcessEnv {
  const { PATH, Path, SystemRoot, LANG, LC_ALL, LD_LIBRARY_PATH } = process.env
  const own = { HOME: folder, USERPROFILE: folder, TMPDIR: folder, TMP: folder, TEMP: folder, SAL_USE_VCLPLUGIN: 'svp' }
  return { PATH: PATH ?? Path, SystemRoot, LANG, LC_ALL, LD_LIBRARY_PATH, ...own }
}
