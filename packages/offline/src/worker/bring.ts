import type { FileEntry } from '../plan/record.ts'
import type { Store } from './store.ts'

/** Why a file could not be had: no way to the server, another file than the list has, no room. */
export type Trouble = 'network' | 'changed' | 'full'

export class BringError extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble, path: string) {
    super(`${trouble}: ${path}`)
    this.trouble = trouble
  }
}

async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => (byte < 16 ? '0' : '') + byte.toString(16)).join('')
}

/**
 * A file, only if it is the one that the list has: when the server has moved on to another version, or something between changes pages,
 * nothing of that gets in.
 */
export async function fetchListed(root: URL, [path, hash]: FileEntry): Promise<Response> {
  let trouble: Trouble = 'changed'
  // What the page has just loaded is taken from the browser's own cache first; an old copy there is passed by
  for (const again of [false, true]) {
    let response: Response
    let bytes: ArrayBuffer
    try {
      response = await fetch(new URL(path, root).href + (again ? `?${hash}` : ''), {
        credentials: 'same-origin',
        cache: again ? 'reload' : 'default',
      })
      bytes = await response.arrayBuffer()
    } catch {
      trouble = 'network'
      continue
    }
    trouble = response.status >= 500 ? 'network' : 'changed'
    if (response.status !== 200 || (await digest(bytes)).indexOf(hash) !== 0) continue
    const headers = new Headers(response.headers)
    // The bytes are neither packed nor cut any more
    for (const name of ['content-encoding', 'content-length', 'content-range']) headers.delete(name)
    return new Response(bytes, { headers })
  }
  throw new BringError(trouble, path)
}

/** See that a file is in the store. */
export async function bring(root: URL, store: Store, entry: FileEntry): Promise<void> {
  if (await store.has(entry[1])) return
  const response = await fetchListed(root, entry)
  try {
    await store.put(entry[1], response)
  } catch {
    throw new BringError('full', entry[0])
  }
}

const AT_ONCE = 3

/** Bring files, a few at a time, and stop at the first that fails. */
export async function bringAll(
  root: URL,
  store: Store,
  entries: readonly FileEntry[],
  onProgress: (bytes: number) => void = () => {},
): Promise<void> {
  let next = 0
  let failed = false
  const work = async () => {
    while (next < entries.length && !failed) {
      const entry = entries[next++]!
      try {
        await bring(root, store, entry)
      } catch (error) {
        failed = true
        throw error
      }
      onProgress(entry[2])
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
