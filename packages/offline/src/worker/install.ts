import type { FileEntry, SiteRecord } from '../plan/record.ts'
import { bring, bringAll } from './bring.ts'
import type { Store } from './store.ts'
import { hashesOf, type Kept, keptParts, listEntry, listOf } from './view.ts'

/**
 * Bring all that this version must have: the shell, the pages of the newest issue, those of the issues that the reader keeps. Either all
 * of it comes or the version does not begin, and the former one goes on. What has come stays for the next attempt.
 */
export async function install(root: URL, store: Store, record: SiteRecord): Promise<void> {
  // The one that answers, one that waits, those with which pages are still open
  const active = await store.note<SiteRecord>('active')
  const waiting = await store.note<SiteRecord>('waiting')
  const parts = await keptParts(store, record)
  await bringAll(
    root,
    store,
    parts.map((id) => listEntry(id, record)!),
  )
  const left = ((await store.note<{ record: SiteRecord }[]>('left')) || []).map((one) => one.record)
  const needed = await Promise.all(
    [record, ...(active ? [active] : []), ...(waiting ? [waiting] : []), ...left].map((one) => hashesOf(store, one)),
  )
  // What attempts before this one left for versions that never began
  await store.keepOnly(new Set(([] as string[]).concat(...needed)), () => true)
  const lists = await Promise.all(parts.map((id) => listOf(store, id, record)))
  await bringAll(root, store, record.shell.concat(...lists.map((list) => (list ? list.files : []))))
  await store.setNote('waiting', record)
}

/** Pictures of the newest issue beyond this are left to those who keep it. */
const PICTURES_LIMIT = 3_000_000

/** Bring what is nice to have, and what is missing of what is kept; whatever fails is left for the next visit. */
export async function fill(root: URL, store: Store, record: SiteRecord, frugal: boolean): Promise<void> {
  const wanted: FileEntry[] = frugal ? [] : [...record.extra]
  const asked = ((await store.note<Kept[]>('kept')) || []).map(({ id }) => id)
  for (const id of await keptParts(store, record)) {
    await bring(root, store, listEntry(id, record)!).catch(() => {})
    const list = await listOf(store, id, record)
    if (!list) continue
    wanted.push(...list.files)
    if (asked.indexOf(id) < 0 && frugal) continue
    let room = asked.indexOf(id) < 0 ? PICTURES_LIMIT : Number.POSITIVE_INFINITY
    for (const picture of ownPictures(list.pictures)) {
      room -= picture[2]
      if (room >= 0) wanted.push(picture)
    }
  }
  for (const entry of wanted) {
    try {
      await bring(root, store, entry)
    } catch (error) {
      if ((error as { trouble?: string }).trouble === 'full') return
    }
  }
}

/** Those that are fetched; the others have a stand-in. */
export const ownPictures = (pictures: readonly FileEntry[]): FileEntry[] => pictures.filter((entry) => entry.length < 4)
