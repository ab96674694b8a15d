import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { type Diagnostic, diagnose, nearest } from '@bantin/diagnostics'
import {
  type Comparison,
  fileInTheWay,
  keptBeside,
  notTaken,
  type OfferedItem,
  type TakenItem,
  updateItem,
  withdrawnUpstream,
} from '@bantin/exchange'
import type { FileChange } from '@bantin/node'
import type { FetchedItem } from './fetch-item.ts'
import type { SyncPlan } from './plan.ts'

/** What renewing needs to know. */
export interface UpdatePlanOptions {
  readonly wanted: readonly string[]
  readonly comparison: Comparison
  readonly bulletinFolder: string
  fetch(item: OfferedItem): Promise<{ readonly fetched?: FetchedItem; readonly diagnostics: readonly Diagnostic[] }>
}

/** Plan the new texts of items that were taken; where one was altered here, a file beside it. */
export async function planUpdate(options: UpdatePlanOptions): Promise<SyncPlan> {
  const { wanted, comparison } = options
  const diagnostics: Diagnostic[] = []
  const changes = new Map<string, FileChange>()
  for (const name of wanted) {
    const found = comparison.taken.filter(({ local }) => local.id === name || local.file === name)
    if (found.length === 0) {
      const ids = comparison.taken.map(({ local }) => local.id)
      diagnostics.push(diagnose(notTaken, {}, { item: name, nearest: nearest(name, ids) }))
    }
    for (const taken of found) {
      const plan = await updateOne(taken, options)
      diagnostics.push(...plan.diagnostics)
      for (const change of plan.changes) changes.set(change.path, change)
    }
  }
  return { changes: [...changes.values()], diagnostics }
}

async function updateOne({ local, offered, state, corrections }: TakenItem, options: UpdatePlanOptions): Promise<SyncPlan> {
  const at = { file: local.file, place: local.place }
  if (!offered) return { changes: [], diagnostics: [diagnose(withdrawnUpstream, at, { item: local.title })] }
  if (state === 'current' && corrections.length === 0 && local.origin.hash === offered.item.hash) return { changes: [], diagnostics: [] }
  const { fetched, diagnostics } = await options.fetch(offered)
  if (!fetched) return { changes: [], diagnostics }
  const read = (path: string) => readFile(join(options.bulletinFolder, path)).catch(() => undefined)
  const before = await read(local.file)
  if (!before) return { changes: [], diagnostics: [] }
  const updated = updateItem({ local: before.toString('utf8'), offered, shared: fetched.shared })
  const changes: FileChange[] = []
  for (const [path, bytes] of fetched.images) {
    // Texts name pictures as they lie beside `items/`
    const target = posix.normalize(posix.join(posix.dirname(local.file), '..', path))
    const there = await read(target)
    if (there && Buffer.compare(there, bytes) !== 0)
      return { changes: [], diagnostics: [diagnose(fileInTheWay, { file: target }, { item: local.title })] }
    if (!there) changes.push({ path: target, bytes })
  }
  const encoder = new TextEncoder()
  if ('text' in updated)
    return { changes: [...changes, { path: local.file, bytes: encoder.encode(updated.text), from: before }], diagnostics }
  const bytes = encoder.encode(updated.beside)
  const beside = await freeName(local.file.replace(/\.md$/i, ''), bytes, read)
  const told = diagnose(keptBeside, at, { item: local.title, beside: beside.path })
  return { changes: beside.isThere ? [] : [...changes, { path: beside.path, bytes }], diagnostics: [...diagnostics, told] }
}

/** `x.upstream.md`, or with a number where another text has that name. */
async function freeName(
  stem: string,
  bytes: Uint8Array,
  read: (path: string) => Promise<Buffer | undefined>,
): Promise<{ readonly path: string; readonly isThere: boolean }> {
  for (let number = 1; ; number++) {
    const path = `${stem}.upstream${number > 1 ? `-${number}` : ''}.md`
    const there = await read(path)
    if (!there || Buffer.compare(there, bytes) === 0) return { path, isThere: there !== undefined }
  }
}
