import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' },
  ...{ '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.xml': 'application/xml' },
  ...{ '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.pdf': 'application/pdf' },
}

/** A server of a folder below a sub-path. */
export interface SiteServer {
  /** `http://localhost:…/xa/ban-tin/` */
  readonly root: string
  /** No request is answered any more. */
  isCut: boolean
  /** Sizes of what was sent since it was last emptied. */
  readonly sent: { readonly path: string; readonly bytes: number }[]
  /** Files that are answered beside those of the folder, by path. The browser may keep them: a script is then compiled once for all pages. */
  readonly beside: Map<string, Uint8Array>
  /** What was asked for and is not there. */
  readonly missing: string[]
  close(): Promise<void>
}

const BASE = '/xa/ban-tin/'

/** Serve the files of a folder as they are, as any web server would. */
export async function serveFolder(folder: string): Promise<SiteServer> {
  const server = createServer((request, response) => void answer(request.url ?? '', response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const site: SiteServer = {
    root: `http://localhost:${(server.address() as AddressInfo).port}${BASE}`,
    isCut: false,
    sent: [],
    beside: new Map(),
    missing: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const answer = async (url: string, response: ServerResponse): Promise<void> => {
    if (site.isCut) return void response.destroy()
    const asked = decodeURIComponent(new URL(url, site.root).pathname)
    const path = asked.startsWith(BASE) ? asked.slice(BASE.length) || 'index.html' : '..'
    const beside = site.beside.get(path)
    const bytes = beside ?? (path.includes('..') ? undefined : await readFile(join(folder, path)).catch(() => undefined))
    if (bytes) site.sent.push({ path, bytes: bytes.length })
    else site.missing.push(path)
    if (!bytes) return void response.writeHead(404).end()
    const headers = {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': beside ? 'max-age=3600' : 'no-cache',
    }
    response.writeHead(200, headers).end(bytes)
  }
  return site
}
