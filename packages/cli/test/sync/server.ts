import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** What a server does with a request; nothing said: it serves the file. */
export type Misbehave = (path: string, request: IncomingMessage, response: ServerResponse) => 'done' | undefined

export interface TestServer {
  readonly url: string
  /** The paths that were asked for. */
  readonly asked: readonly string[]
}

/** A small server on this machine over a folder of built issues, as a site has them: `issues/<folder>/…` and `site.json`. */
export async function serveSite(dist: string, issues: readonly string[], misbehave: Misbehave = () => undefined): Promise<TestServer> {
  const asked: string[] = []
  const site = JSON.stringify({ files: issues.map((name) => ({ path: `issues/${name}/exchange/index.json` })) })
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    asked.push(path)
    if (misbehave(path, request, response) === 'done') return
    try {
      response.end(path === '/site.json' ? site : readFileSync(join(dist, path.replace(/^\/issues\//, ''))))
    } catch {
      response.statusCode = 404
      response.end('<h1>không có</h1>')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked }
}
