import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { syncFolder, writeDurably } from '../output/durable.ts'
import { pathProblem } from '../output/path-problem.ts'
import type { MadeFile } from './made-draft.ts'

/** Folders being written begin with this; those of a process that was killed are removed by the next. */
export const DRAFT_PREFIX = '.bantin-draft-'

/**
 * Write a draft as a folder, whole or not at all. A folder that is there already is kept when it holds something else, for editors may have
 * worked in it; the draft then goes beside it.
 *
 * @param out the output folder
 * @param place the wished folder in it
 * @param mark tells the draft apart from the folder that is there
 * @returns the folder that holds the draft now, relative to `out`
 */
export async function writeDraftFolder(out: string, place: string, mark: string, files: readonly MadeFile[]): Promise<string> {
  const wrong = files.find(({ path }) => pathProblem(path) !== undefined)
  if (wrong) throw new TypeError(`a draft has a file of the path ${JSON.stringify(wrong.path)}`)
  for (const name of [place, `${place}-${mark}`]) {
    const target = join(out, name)
    if (existsSync(target)) {
      if (await holds(target, files)) return name
      continue
    }
    await writeNew(out, target, files)
    return name
  }
  return `${place}-${mark}`
}

async function writeNew(out: string, target: string, files: readonly MadeFile[]): Promise<void> {
  const draft = join(out, DRAFT_PREFIX + randomUUID())
  const folders = new Set([draft, ...files.map(({ path }) => dirname(join(draft, path)))])
  for (const folder of folders) await mkdir(folder, { recursive: true })
  await Promise.all(files.map(({ path, bytes }) => writeDurably(join(draft, path), bytes)))
  await Promise.all([...folders].map(syncFolder))
  await mkdir(dirname(target), { recursive: true })
  await rename(draft, target)
}

async function holds(target: string, files: readonly MadeFile[]): Promise<boolean> {
  const there = (await readdir(target, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length
  if (there !== files.length) return false
  for (const { path, bytes } of files) {
    const found = await readFile(join(target, path)).catch(() => undefined)
    if (!found?.equals(bytes)) return false
  }
  return true
}

/** Remove what a killed import was writing. */
export async function removeDrafts(out: string): Promise<void> {
  const names = await readdir(out).catch((): string[] => [])
  const drafts = names.filter((name) => basename(name).startsWith(DRAFT_PREFIX))
  await Promise.all(drafts.map((name) => rm(join(out, name), { recursive: true, force: true })))
}
