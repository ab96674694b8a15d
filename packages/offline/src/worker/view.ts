import { type FileEntry, listPath, type PartList, type SiteRecord } from '../plan/record.ts'
import type { Store } from './store.ts'

/** The entry of the list of a part. */
export function listEntry(id: string, { parts }: SiteRecord): FileEntry | undefined {
  // An id comes from a page: nothing but the parts themselves
  const part = Object.keys(parts).indexOf(id) < 0 ? undefined : parts[id]
  return part && [listPath(id, part[0]), part[0], 0]
}

/** The list of a part, if it is on the device. */
export async function listOf(store: Store, id: string, record: SiteRecord): Promise<PartList | undefined> {
  const entry = listEntry(id, record)
  const found = entry && (await store.get(entry[1]))
  return found && (found.json() as Promise<PartList>)
}

/** A part that the reader asked for. */
export interface Kept {
  readonly id: string
  readonly title: string
}

/** The parts that are to be on the device. */
export async function keptParts(store: Store, { newest, parts }: SiteRecord): Promise<string[]> {
  const asked = ((await store.note<Kept[]>('kept')) || []).map(({ id }) => id).filter((id) => id !== newest && parts[id])
  return newest === undefined ? asked : [newest, ...asked]
}

/** Every file that a version of the site may give out, by its path. */
export async function viewOf(store: Store, record: SiteRecord): Promise<ReadonlyMap<string, FileEntry>> {
  const lists = await Promise.all((await keptParts(store, record)).map((id) => listOf(store, id, record)))
  const entries = lists.map((list) => (list ? [...list.files, ...list.pictures] : []))
  return new Map([...record.shell, ...record.extra].concat(...entries).map((entry): [string, FileEntry] => [entry[0], entry]))
}

/** The hashes of a version: of its files, and of its lists. */
export async function hashesOf(store: Store, record: SiteRecord): Promise<string[]> {
  const kept = await keptParts(store, record)
  const files = Array.from((await viewOf(store, record)).values(), ([, hash]) => hash)
  return [...files, ...kept.map((id) => record.parts[id]![0])]
}
