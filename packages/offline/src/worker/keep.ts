import type { SiteRecord } from '../plan/record.ts'
import { bring, bringAll, type Trouble } from './bring.ts'
import { ownPictures } from './install.ts'
import type { Store } from './store.ts'
import { type Kept, keptParts, listEntry, listOf } from './view.ts'

/** Whether a part can be read without a network: all of it, all but pictures, or not. */
export type PartState = 'whole' | 'without-pictures' | 'broken'

/** Keep a part. Its pages must come; a picture that does not is left for another visit. */
export async function keep(
  root: URL,
  store: Store,
  record: SiteRecord,
  { id, title }: Kept,
  onProgress: (bytes: number) => void,
): Promise<'kept' | Trouble> {
  const entry = listEntry(id, record)
  if (!entry) return 'changed'
  try {
    await bring(root, store, entry)
    const list = await listOf(store, id, record)
    if (!list) return 'changed'
    await bringAll(root, store, list.files, onProgress)
    // A version that is being brought meanwhile may have tidied
    await bringAll(root, store, list.files)
    await drop(store, id)
    await store.setNote('kept', [...((await store.note<Kept[]>('kept')) || []), { id, title }])
    for (const picture of ownPictures(list.pictures)) {
      await bring(root, store, picture).catch((error) => {
        if (error.trouble === 'full') throw error
      })
      onProgress(picture[2])
    }
    return 'kept'
  } catch (error) {
    return (error as { trouble?: Trouble }).trouble || 'full'
  }
}

/** Keep a part no longer. */
export async function drop(store: Store, id: string): Promise<void> {
  const kept = (await store.note<Kept[]>('kept')) || []
  await store.setNote(
    'kept',
    kept.filter((one) => one.id !== id),
  )
}

/** What is on the device of the parts that are kept. */
export async function statesOf(store: Store, record: SiteRecord): Promise<Record<string, PartState>> {
  const states: Record<string, PartState> = {}
  for (const id of await keptParts(store, record)) {
    const list = await listOf(store, id, record)
    const all = async (entries: PromiseLike<boolean>[]) => (await Promise.all(entries)).every((there) => there)
    if (!list || !(await all(list.files.map(([, hash]) => store.has(hash))))) states[id] = 'broken'
    else states[id] = (await all(ownPictures(list.pictures).map(([, hash]) => store.has(hash)))) ? 'whole' : 'without-pictures'
  }
  return states
}
