import type { FileEntry } from '../plan/record.ts'
import { fetchListed } from './bring.ts'
import type { FetchEvent, Scope } from './scope.ts'
import type { Store } from './store.ts'
import type { Versions } from './versions.ts'

/** The path of an address within the site; nothing for what is none of ours to answer. */
export function pathOf(address: string, root: URL): string | undefined {
  const url = new URL(address)
  if (url.origin !== root.origin || url.pathname.indexOf(root.pathname) !== 0) return undefined
  try {
    const path = decodeURIComponent(url.pathname.slice(root.pathname.length))
    return path === '' || path[path.length - 1] === '/' ? `${path}index.html` : path
  } catch {
    return undefined
  }
}

const OFFLINE = 'offline.html'

/** Answers requests: from the device what belongs to the page's version, from the network all else. */
export function createAnswer(scope: Scope, store: Store, versions: Versions, root: URL) {
  const record = scope.bantinSite
  const page = async (event: FetchEvent, path: string): Promise<Response> => {
    // A page that is opened is of this version, whatever page led to it
    const entry = (await versions.viewFor('')).get(path)
    const stored = entry && (await store.get(entry[1]))
    if (stored) return stored
    try {
      return await fetch(event.request)
    } catch (error) {
      if (path === OFFLINE || !record.shell.some(([known]) => known === OFFLINE)) throw error
      // Its addresses are relative: it is shown where it stands
      return Response.redirect(`${root.href}${OFFLINE}#from=${encodeURIComponent(path)}`, 302)
    }
  }

  /** Whether the page that asks came from the device. Another one gets nothing from there: it may be of another version. */
  const cameFromDevice = async (clientId: string, view: ReadonlyMap<string, FileEntry>): Promise<boolean> => {
    const client = clientId ? await scope.clients.get(clientId) : undefined
    const path = client && pathOf(client.url, root)
    const entry = path === undefined ? undefined : view.get(path)
    return entry !== undefined && (await store.has(entry[1]))
  }

  const piece = async (event: FetchEvent, path: string): Promise<Response> => {
    const view = await versions.viewFor(event.clientId)
    const entry = view.get(path)
    if (!entry || !(await cameFromDevice(event.clientId, view))) return fetch(event.request)
    const stored = await store.get(entry[1])
    if (stored) return stored
    const standIn = entry[3] === undefined ? undefined : await store.get(entry[3])
    return fetchListed(root, entry).catch((error) => {
      if (standIn) return standIn
      throw error
    })
  }

  return (event: FetchEvent): void => {
    const { request } = event
    const path = request.method === 'GET' ? pathOf(request.url, root) : undefined
    // Parts of sound and print files are the business of the browser and the server
    if (path === undefined || path === 'sw.js' || path.indexOf('offline/') === 0 || request.headers.has('range')) return
    event.respondWith(request.mode === 'navigate' ? page(event, path) : piece(event, path))
  }
}
