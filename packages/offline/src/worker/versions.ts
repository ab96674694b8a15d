import type { FileEntry, SiteRecord } from '../plan/record.ts'
import type { Scope } from './scope.ts'
import type { Store } from './store.ts'
import { hashesOf, viewOf } from './view.ts'

/** Pages that were opened with a former version, and go on with it until they are closed. */
interface Left {
  readonly record: SiteRecord
  readonly clients: readonly string[]
}

/** Which version of the site answers whom. */
export interface Versions {
  /** The files of the version with which a page was opened. */
  viewFor(clientId: string): Promise<ReadonlyMap<string, FileEntry>>
  /** What is kept has changed. */
  forget(): void
  /** Before this version takes over while pages are open. @param reader the page that asked for it, and will load anew */
  leaveBehind(reader: string | undefined): Promise<void>
  /** This version has taken over. */
  begin(): Promise<void>
  /** Remove what no version needs that somebody reads. @param goOn whether nothing is being brought */
  tidy(goOn: () => boolean): Promise<void>
}

export function createVersions(scope: Scope, store: Store, root: URL): Versions {
  const own = scope.bantinSite
  let views = new Map<string, Promise<ReadonlyMap<string, FileEntry>>>()
  let left: Promise<readonly Left[]> | undefined

  const view = (record: SiteRecord) => {
    const known = views.get(record.version)
    if (known) return known
    const made = viewOf(store, record)
    views.set(record.version, made)
    // What failed is tried again
    made.catch(() => views.delete(record.version))
    return made
  }
  const readLeft = () => {
    left = left || store.note<Left[]>('left').then((found) => found || [])
    return left
  }
  const setLeft = (value: readonly Left[]) => {
    left = Promise.resolve(value)
    return store.setNote('left', value)
  }
  const openIds = async () => {
    const clients = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' })
    return clients.filter(({ url }) => url.indexOf(root.href) === 0).map(({ id }) => id)
  }

  return {
    async viewFor(clientId) {
      const former = clientId && (await readLeft()).find(({ clients }) => clients.indexOf(clientId) >= 0)
      return view(former ? former.record : own)
    },
    forget() {
      views = new Map()
    },
    async leaveBehind(reader) {
      const former = await store.note<SiteRecord>('active')
      const before = await readLeft()
      const known = new Set(([] as string[]).concat(...before.map(({ clients }) => clients)))
      const clients = (await openIds()).filter((id) => id !== reader && !known.has(id))
      if (former && former.version !== own.version) await setLeft([...before, { record: former, clients }])
    },
    async begin() {
      await store.setNote('active', own)
    },
    async tidy(goOn) {
      // Another version is being brought: it tidies when it takes over
      const busy = () => scope.registration.installing !== null || scope.registration.waiting !== null
      const open = new Set(await openIds())
      const before = await readLeft()
      const still = before
        .map(({ record, clients }) => ({ record, clients: clients.filter((id) => open.has(id)) }))
        .filter(({ clients }) => clients.length > 0)
      if (JSON.stringify(still) !== JSON.stringify(before)) await setLeft(still)
      const hashes = await Promise.all([own, ...still.map(({ record }) => record)].map((record) => hashesOf(store, record)))
      await store.keepOnly(new Set(([] as string[]).concat(...hashes)), () => goOn() && !busy())
    },
  }
}
