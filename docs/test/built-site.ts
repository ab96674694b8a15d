import { execFileSync } from 'node:child_process'
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

export const dist = path.resolve(import.meta.dirname, '../dist')
const root = path.resolve(import.meta.dirname, '../..')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** Build the site, or take it from the cache of the build. */
export function buildSite(): void {
  const turbo = path.join(root, 'node_modules/.bin/turbo')
  execFileSync(turbo, ['run', 'build', '--filter=@bantin/docs', '--output-logs=errors-only'], {
    cwd: root,
    stdio: 'pipe',
    shell: process.platform === 'win32',
  })
}

/** Serve the site on this machine. */
export async function serveSite(): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const file = path.join(dist, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
    if (!file.startsWith(dist) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': `${TYPES[path.extname(file)] ?? 'application/octet-stream'}; charset=utf-8` })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
