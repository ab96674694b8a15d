import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digest } from '../output/site-file.ts'
import type { IssuePart, SiteState } from './site-state.ts'

/** Where it is kept what the issues of a site are. Each part is named by its content, each state by the site that it fits. */
export interface StateStore {
  /** The state that fits a site, which is known by the SHA-256 of its `site.json`. */
  read(site: string): Promise<SiteState | undefined>
  write(site: string, state: SiteState): Promise<void>
  readPart(name: string): Promise<IssuePart | undefined>
  /** Returns its name. */
  writePart(part: IssuePart): Promise<string>
  /** Remove all that does not belong to this state; or everything, when nothing is kept. */
  clean(site: string, state: SiteState): Promise<void>
  close(): Promise<void>
}

const HASH = /^[0-9a-f]{64}$/

/** Open a store in a folder, or one for a single build. */
export async function openState(folder: string | undefined): Promise<StateStore> {
  const own = folder ?? (await mkdtemp(join(tmpdir(), 'bantin-site-')))
  const parts = join(own, 'issues')
  await mkdir(parts, { recursive: true, mode: 0o700 })
  const stateFile = (site: string): string => join(own, `${site}.json`)
  return {
    read: (site) => readJson<SiteState>(stateFile(site), (value) => value.bantin === 1),
    write: (site, state) => replace(stateFile(site), JSON.stringify(state)),
    readPart: (name) => readJson<IssuePart>(join(parts, `${name}.json`), (value) => value.record?.bantin === 1),
    async writePart(part) {
      const text = JSON.stringify(part)
      const name = digest(text)
      await replace(join(parts, `${name}.json`), text)
      return name
    },
    async clean(site, { issues }) {
      const used = new Set([site, ...Object.values(issues).map(({ part }) => part)])
      for (const place of [own, parts]) {
        for (const file of await readdir(place).catch((): string[] => [])) {
          const name = file.slice(0, 64)
          if (HASH.test(name) && !used.has(name)) await rm(join(place, file), { force: true }).catch(() => {})
        }
      }
    },
    async close() {
      if (folder === undefined) await rm(own, { recursive: true, force: true }).catch(() => {})
    },
  }
}

/** Whatever is wrong with a file that is kept costs time, nothing else. */
async function readJson<T>(path: string, isRight: (value: T) => boolean): Promise<T | undefined> {
  try {
    const value = JSON.parse(await readFile(path, 'utf8')) as T
    return isRight(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** A file is there whole or not at all, whenever the program is killed. */
async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID().slice(0, 8)}`
  await writeFile(draft, text, { mode: 0o600 })
  await rename(draft, path)
}
