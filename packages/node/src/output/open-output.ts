import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { MANIFEST_FILE } from '@bantin/compile/manifest'
import { type Diagnostic, hasErrors } from '@bantin/diagnostics'
import { checkFolder, checkPaths } from './check-output.ts'
import { syncFolder, writeDurably } from './durable.ts'
import { createGate } from './gate.ts'
import { linkOrCopy } from './link-or-copy.ts'
import { readLocalFolder } from './local-folder.ts'
import { neighbourOf } from './neighbour.ts'
import { realFolder } from './real-folder.ts'
import { recoverOutput } from './recover-output.ts'
import { swapFolder } from './swap-folder.ts'

/** Options of {@link openOutput}. */
export interface OpenOptions {
  /** The file that lists the others, by which a folder is known as ours. Default: `manifest.json`. */
  readonly manifestFile?: string
  /** Files that may lie in the older output beside those that it lists. */
  isOurs?(path: string): boolean
  /** What messages call the folder. Default: `folder` as it is given. */
  readonly name?: string
}

/** An output that is being written, file by file, beside the one that it will replace. */
export interface OutputDraft {
  /** The real, absolute path of the output folder. */
  readonly folder: string
  /** The files of the older output. */
  readonly older: readonly string[]
  /** Write a new file, down to the disk. One with an unsafe path is not written; `finish` says so. */
  write(path: string, bytes: Uint8Array): Promise<void>
  /** Take a file of the older output over without reading it: by a second link to it, or as a copy where there are no links. */
  keep(path: string): Promise<void>
  /** Take a folder out of the draft again, with all its files. */
  drop(folder: string): Promise<void>
  /** Where a file of the draft lies until `finish`. */
  pathOf(path: string): string
  /** Let the draft take the place of the older output. With a finding, nothing is changed. */
  finish(): Promise<{ readonly written: boolean; readonly diagnostics: readonly Diagnostic[] }>
  /** Leave everything as it was. */
  discard(): Promise<void>
}

/** So many files are open at once. */
const AT_ONCE = 32

/**
 * Begin an output that is too large to be held in memory, or of which much stays as it was. Until `finish`, readers of the folder find
 * the older output; a program that is killed at any moment leaves the older or the new one, whole.
 *
 * @param folder the output folder; made when it is not there
 * @param options see {@link OpenOptions}
 * @returns the draft, or a finding `output/foreign-folder` or `output/foreign-files`
 * @throws the system's error, from all that writes, when there is no room or no permission; `discard` then
 * @example
 * ```ts
 * import { mkdtemp, readFile } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { openOutput } from '@bantin/node'
 *
 * const folder = join(await mkdtemp(join(tmpdir(), 'bantin-')), 'site')
 * const { draft } = await openOutput(folder, { manifestFile: 'site.json' })
 * await draft?.write('site.json', new TextEncoder().encode('{}'))
 * await draft?.finish()
 * console.log(await readFile(join(folder, 'site.json'), 'utf8')) // => {}
 * ```
 */
export async function openOutput(
  folder: string,
  { manifestFile = MANIFEST_FILE, isOurs = () => false, name = folder }: OpenOptions = {},
): Promise<{ readonly draft?: OutputDraft; readonly diagnostics: readonly Diagnostic[] }> {
  const place = await realFolder(folder)
  await recoverOutput(place)
  const local = await readLocalFolder(place, name, manifestFile)
  const diagnostics = checkFolder(local, { replace: true, isOurs: (path) => path === manifestFile || isOurs(path) })
  if (hasErrors(diagnostics)) return { diagnostics }
  return { draft: createDraft(place, local.files), diagnostics }
}

function createDraft(place: string, older: readonly string[]): OutputDraft {
  const [draft, complete] = [neighbourOf(place, 'draft'), neighbourOf(place, 'new')]
  const paths = new Set<string>()
  const twice: string[] = []
  const folders = new Map<string, Promise<unknown>>()
  const gate = createGate(AT_ONCE)
  const add = async (path: string, put: (target: string) => Promise<void>): Promise<void> => {
    if (paths.has(path)) twice.push(path)
    paths.add(path)
    if (checkPaths([path]).length > 0) return
    const target = join(draft, path)
    const parent = dirname(target)
    const made = folders.get(parent) ?? mkdir(parent, { recursive: true })
    folders.set(parent, made)
    await made
    await put(target)
  }
  const discard = async (): Promise<void> => {
    await Promise.all([draft, complete].map(removeQuietly))
  }
  return {
    folder: place,
    older,
    write: (path, bytes) => gate(() => add(path, (target) => writeDurably(target, bytes))),
    keep: (path) => gate(() => add(path, (target) => linkOrCopy(join(place, path), target))),
    async drop(folder) {
      const prefix = folder.endsWith('/') ? folder : `${folder}/`
      await rm(join(draft, prefix), { recursive: true, force: true })
      for (const path of paths) if (path.startsWith(prefix)) paths.delete(path)
      const [top, inner] = [join(draft, folder.replace(/\/$/, '')), join(draft, prefix)]
      for (const made of folders.keys()) if (made === top || made.startsWith(inner)) folders.delete(made)
    },
    pathOf: (path) => join(draft, path),
    discard,
    async finish() {
      const diagnostics = checkPaths([...paths, ...twice])
      if (diagnostics.length > 0) {
        await discard()
        return { written: false, diagnostics }
      }
      await mkdir(draft, { recursive: true })
      await Promise.all([draft, ...folders.keys()].map((one) => gate(() => syncFolder(one))))
      await rename(draft, complete)
      const old = await swapFolder(complete, place, () => neighbourOf(place, 'old'))
      await syncFolder(dirname(place))
      await Promise.all(old.map(removeQuietly))
      return { written: true, diagnostics }
    },
  }
}

/** What cannot be removed now is removed by the next build. */
async function removeQuietly(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => {})
}
