import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { isHostAllowed } from '../preview/host-allowed.ts'
import { listen } from '../preview/listen.ts'

const HOST = '127.0.0.1'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
}

/**
 * Serve a folder on this machine, as a plain web server would.
 *
 * @returns nothing when no port was free
 */
export async function serveSite(folder: string, port: number): Promise<{ readonly url: string; close(): Promise<void> } | undefined> {
  const server = createServer(async ({ method, url = '/', headers }, response) => {
    if (!isHostAllowed(headers.host, HOST)) return end(response, 403)
    if (method !== 'GET' && method !== 'HEAD') return end(response, 405)
    const found = await fileAt(folder, url)
    if (found === undefined) return end(response, 404)
    if ('location' in found) return response.writeHead(301, { location: found.location }).end()
    response.writeHead(200, {
      'content-type': MEDIA_TYPES[extname(found.path).toLowerCase()] ?? 'application/octet-stream',
      'content-length': found.bytes,
      'cache-control': 'no-cache',
    })
    if (method === 'HEAD') return response.end()
    createReadStream(found.path)
      .on('error', () => response.destroy())
      .pipe(response)
  })
  const found = await listen(server, port, HOST)
  if (found === undefined) return undefined
  return {
    url: `http://${HOST}:${found}/`,
    async close() {
      server.closeAllConnections()
      await new Promise<void>((done) => server.close(() => done()))
    },
  }
}

const end = (response: ServerResponse, status: number): unknown =>
  response.writeHead(status, { 'content-type': 'text/plain' }).end(String(status))

/** The file at an address, or the address of the folder that it is; nothing outside of the folder, whatever links are in it. */
async function fileAt(
  folder: string,
  url: string,
): Promise<{ readonly path: string; readonly bytes: number } | { readonly location: string } | undefined> {
  try {
    const { pathname } = new URL(url, 'http://site')
    const root = await realpath(folder)
    const path = await realpath(join(root, decodeURIComponent(pathname)))
    if (path !== root && !path.startsWith(root + sep)) return undefined
    const found = await stat(path)
    if (found.isFile()) return { path, bytes: found.size }
    if (!pathname.endsWith('/')) return { location: `${pathname.replace(/^\/+/, '/')}/` }
    const index = join(path, 'index.html')
    return { path: index, bytes: (await stat(index)).size }
  } catch {
    return undefined
  }
}
