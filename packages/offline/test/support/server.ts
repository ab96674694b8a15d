import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  gif: 'image/gif',
  png: 'image/png',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
}

/** A server of files in a sub-path, whose network can be cut. */
export interface SiteServer {
  /** `http://localhost:…/ban-tin/` */
  readonly root: string
  files: ReadonlyMap<string, Uint8Array>
  /** How browsers may keep files, as servers are often set up; `sw.js` never. */
  caching: string
  /** The network is cut. */
  isDead: boolean
  /** The network is cut after so many answers. */
  answersLeft: number
  /** Paths that were asked for, with what came of it. */
  readonly log: string[]
  readonly refuses: Set<string>
  /** Paths that get no answer, as on a line that hangs. */
  readonly holds: Set<string>
  close(): Promise<void>
}

export async function serve(files: ReadonlyMap<string, Uint8Array>): Promise<SiteServer> {
  const server: Server = createServer((request, response) => answer(request.url ?? '', request.headers.range, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const site: SiteServer = {
    root: `http://localhost:${(server.address() as AddressInfo).port}/ban-tin/`,
    files,
    caching: 'no-cache',
    isDead: false,
    answersLeft: Number.POSITIVE_INFINITY,
    log: [],
    refuses: new Set(),
    holds: new Set(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const answer = (url: string, range: string | undefined, response: ServerResponse): void => {
    const { pathname } = new URL(url, site.root)
    if (site.isDead || site.answersLeft-- <= 0) {
      response.destroy()
      return
    }
    const name = pathname.startsWith('/ban-tin/') ? pathname.slice('/ban-tin/'.length) : '?'
    const path = name === '' || name.endsWith('/') ? `${name}index.html` : name
    site.log.push(range ? `${path} ${range}` : path)
    if (site.holds.has(path)) return
    const bytes = site.refuses.has(path) ? undefined : site.files.get(path)
    if (!bytes) {
      response.writeHead(404).end()
      return
    }
    const type = {
      'content-type': TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      'cache-control': path === 'sw.js' ? 'no-cache' : site.caching,
    }
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
    if (from === undefined) {
      response.writeHead(200, { ...type, 'content-length': bytes.length, 'accept-ranges': 'bytes' }).end(bytes)
      return
    }
    const end = to ? Number(to) : bytes.length - 1
    response.writeHead(206, { ...type, 'content-range': `bytes ${from}-${end}/${bytes.length}` }).end(bytes.subarray(Number(from), end + 1))
  }
  return site
}
