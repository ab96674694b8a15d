import { createHash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildId } from '../issue/kept-items.ts'
import { version } from '../version.ts'

const CODE = /\.[cm]?[jt]s$|^package\.json$|^(?:package-lock\.json|pnpm-lock\.yaml|yarn\.lock)$/
const NOT_CODE = new Set(['node_modules', 'dist', 'issues', 'shared', 'fonts'])
const DEPTH = 4

/**
 * Names the code that issues are built with: this program, and what stands beside the configuration, since forms and transforms of
 * one's own may change under the same name. Packages are known by the lock file.
 */
export async function programId(configFile: string | undefined): Promise<string> {
  const own = buildId() ?? `${version()} from source`
  if (configFile === undefined) return own
  const hash = createHash('sha256')
  for (const path of (await codeIn(dirname(configFile), DEPTH)).sort()) {
    hash.update(`${path.slice(dirname(configFile).length)}\n`).update(await readFile(path).catch(() => ''))
  }
  return `${own} ${hash.digest('hex')}`
}

async function codeIn(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => [])
  const found = entries.map(async (entry): Promise<string[]> => {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || NOT_CODE.has(entry.name)) return []
    if (entry.isDirectory()) return depth > 1 ? codeIn(path, depth - 1) : []
    return entry.isFile() && CODE.test(entry.name) ? [path] : []
  })
  return (await Promise.all(found)).flat()
}
