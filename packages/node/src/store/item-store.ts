import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ItemStore } from '@bantin/compile'

/** Where a store keeps what, and how much of it. */
export interface ItemStoreOptions {
  /** A folder that only this user can write to, such as one in their cache folder: what lies in it is taken for checked. */
  readonly folder: string
  /** Names the program and its transforms exactly; another version never reads what this one wrote. */
  readonly version: string
  /** The oldest items beyond this many are removed. Default: 2000. */
  readonly maxItems?: number
}

/** Folders of versions that nobody used for this long are removed. */
const STALE_MS = 30 * 86_400_000
const KEY = /^[0-9a-f]{64}$/

/**
 * Keep compiled items in a folder, so that the next process compiles only what changed. Whatever goes wrong costs time, nothing
 * else: it never throws.
 *
 * @example
 * ```ts
 * import { mkdtemp } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { compile, createTreeCache } from '@bantin/compile'
 * import { createItemStore, readIssue } from '@bantin/node'
 *
 * const store = createItemStore({ folder: await mkdtemp(join(tmpdir(), 'bantin-')), version: '1.0.0' })
 * await compile(await readIssue('issues/2026-11'), { cache: createTreeCache(store) })
 * ```
 */
export function createItemStore({ folder, version, maxItems = 2000 }: ItemStoreOptions): ItemStore {
  const own = join(folder, version)
  let isPrepared = false
  const prepare = (): void => {
    if (isPrepared) return
    isPrepared = true
    mkdirSync(own, { recursive: true, mode: 0o700 })
    utimesSync(own, new Date(), new Date())
    for (const path of [...staleVersions(folder, own), ...oldestItems(own, maxItems)]) rmSync(path, { recursive: true, force: true })
  }
  return {
    read(key) {
      return KEY.test(key) ? orNothing(() => readFileSync(join(own, key), 'utf8')) : undefined
    },
    write(key, text) {
      if (!KEY.test(key)) return
      orNothing(() => {
        prepare()
        const draft = join(own, `.${key}.${randomUUID()}`)
        writeFileSync(draft, text, { mode: 0o600 })
        renameSync(draft, join(own, key))
      })
    },
  }
}

function orNothing<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

const modified = (path: string): number => orNothing(() => statSync(path).mtimeMs) ?? 0

function staleVersions(folder: string, own: string): string[] {
  const versions = readdirSync(folder).map((name) => join(folder, name))
  return versions.filter((path) => path !== own && modified(path) < Date.now() - STALE_MS)
}

function oldestItems(own: string, maxItems: number): string[] {
  const items = readdirSync(own).map((name) => join(own, name))
  if (items.length <= maxItems) return []
  const dated = items.map((path) => ({ path, time: modified(path) })).sort((a, b) => a.time - b.time)
  return dated.slice(0, items.length - maxItems).map(({ path }) => path)
}
