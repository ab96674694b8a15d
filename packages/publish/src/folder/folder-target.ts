import { readFile, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { digestFile } from '../output/digest-file.ts'
import type { Target } from '../target/target.ts'
import { TargetError } from '../target/target-error.ts'
import type { Work } from '../target/work.ts'
import { forEachOf } from '../work/for-each-of.ts'
import { retry } from '../work/retry.ts'
import { partOf, putFile } from './put-file.ts'

/** Shares and virus scanners refuse for a moment. */
const PASSING = new Set(['EBUSY', 'EAGAIN', 'EIO', 'ETIMEDOUT', 'ESTALE', 'EMFILE', 'ENFILE'])
const ABSENT = new Set(['ENOENT', 'ENOTDIR'])

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** A folder: on this disk, on a stick, on a mounted share. */
export function folderTarget(folder: string, name: string, { source, jobs, patience, signal }: Work): Target {
  const placeOf = (path: string): string => join(folder, ...path.split('/'))
  const attempt = <T>(path: string, work: () => Promise<T>): Promise<T> => {
    const told = async (): Promise<T> => {
      try {
        return await work()
      } catch (error) {
        const code = codeOf(error)
        throw error instanceof TargetError || code === '' ? error : new TargetError(code, { path, passing: PASSING.has(code) })
      }
    }
    return retry(told, patience, signal)
  }
  const orAbsent = <T>(work: Promise<T>): Promise<T | undefined> =>
    work.catch((error: unknown) => {
      if (ABSENT.has(codeOf(error))) return undefined
      throw error
    })
  const digestOf = (path: string): Promise<string | undefined> => attempt(path, () => orAbsent(digestFile(placeOf(path))))

  return {
    name,
    read: (path) => attempt(path, () => orAbsent(readFile(placeOf(path), 'utf8'))),
    write: (path, text) => attempt(path, () => putFile(folder, path, Buffer.from(text))),
    async look(paths) {
      const seen = new Map<string, { bytes: number }>()
      await forEachOf([...paths], jobs, async (path) => {
        const stats = await attempt(path, () => orAbsent(stat(placeOf(path))))
        if (stats?.isFile()) seen.set(path, { bytes: stats.size })
      })
      return seen
    },
    async same(files) {
      const same = new Set<string>()
      await forEachOf(files, jobs, async ({ path, sha256 }) => {
        if ((await digestOf(path)) !== sha256) return
        same.add(path)
        // What a killed run began to write over it is not wanted any more
        await attempt(path, () => rm(placeOf(partOf(path)), { force: true }))
      })
      return same
    },
    send: (files, sent) =>
      forEachOf(files, jobs, async (file) => {
        await attempt(file.path, () => putFile(folder, file.path, { from: join(source, ...file.path.split('/')), sha256: file.sha256 }))
        sent(file)
      }),
    async remove(files) {
      const left: string[] = []
      await forEachOf(files, jobs, async ({ path, sha256 }) => {
        await attempt(path, () => rm(placeOf(partOf(path)), { force: true }))
        const found = await digestOf(path)
        if (found === undefined) return
        if (sha256 !== undefined && found !== sha256) left.push(path)
        else await attempt(path, () => rm(placeOf(path), { force: true }))
      })
      for (const { path } of files) await removeEmptyFolders(folder, dirname(placeOf(path)))
      return left
    },
  }
}

async function removeEmptyFolders(root: string, folder: string): Promise<void> {
  for (let place = folder; relative(root, place) !== '' && !relative(root, place).startsWith('..'); place = dirname(place)) {
    try {
      await rmdir(place)
    } catch {
      return
    }
  }
}
