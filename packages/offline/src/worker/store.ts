/**
 * The files on the device, each under its hash: what two versions of the site share is there once, and no file ever takes the place of
 * another. Beside them a few notes.
 */
export interface Store {
  has(hash: string): Promise<boolean>
  get(hash: string): Promise<Response | undefined>
  put(hash: string, response: Response): Promise<void>
  /** Remove all files but these. @param goOn is asked before each */
  keepOnly(hashes: ReadonlySet<string>, goOn: () => boolean): Promise<void>
  note<Value>(name: string): Promise<Value | undefined>
  setNote(name: string, value: unknown): Promise<void>
}

/** @param root the address of the site; several sites may share an origin */
export function openStore(root: URL): Store {
  const files = `${root.href}offline/~file/`
  const notes = `${root.href}offline/~note/`
  const cache = () => caches.open(`bantin ${root.pathname}`)
  return {
    has: (hash) => cache().then((one) => one.match(files + hash).then((found) => found !== undefined)),
    get: (hash) => cache().then((one) => one.match(files + hash)),
    put: (hash, response) => cache().then((one) => one.put(files + hash, response)),
    async keepOnly(hashes, goOn) {
      const one = await cache()
      for (const { url } of await one.keys()) {
        if (url.indexOf(files) !== 0 || hashes.has(url.slice(files.length))) continue
        if (!goOn()) return
        await one.delete(url)
      }
    },
    async note<Value>(name: string) {
      const found = await (await cache()).match(notes + name)
      return found && (found.json() as Promise<Value>)
    },
    async setNote(name, value) {
      const one = await cache()
      await one.put(notes + name, new Response(JSON.stringify(value)))
    },
  }
}
