import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../node_modules/s3rver/bin/s3rver.js', import.meta.url))

/** Whether the S3 server of the tests is there. */
export const hasS3 = existsSync(PROGRAM)

export async function freePort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A storage server in a process of its own; its only keys are `S3RVER` and `S3RVER`. */
export async function startS3(folder: string): Promise<{ readonly endpoint: string; stop(): Promise<void> }> {
  const port = await freePort()
  const args = ['--directory', join(folder, 's3'), '--address', '127.0.0.1', '--port', String(port), '--configure-bucket', 'ban-tin']
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  await new Promise<void>((resolve, reject) => {
    let text = ''
    const hear = (part: Buffer): void => {
      text += part.toString()
      if (/listening/i.test(text)) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(`s3rver ended: ${text}`)))
  })
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      child.removeAllListeners('exit').kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

/** What is done to one request: let through, an answer of its own, the line cut after half of the body, no answer, an answer too late. */
export type Fault = 'none' | 'cut' | 'cut answer' | 'silent' | { readonly status: number; readonly body?: string }

/** A request as the proxy saw it. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
}

/** A proxy before a storage server that injects faults, and writes down what was asked. */
export async function startProxy(endpoint: string, fault: (seen: SeenRequest, nth: number) => Fault) {
  const seen: SeenRequest[] = []
  const to = new URL(endpoint)
  const server = createServer((incoming: IncomingMessage, answer: ServerResponse) => {
    const one = { method: incoming.method ?? '', path: incoming.url ?? '', headers: incoming.headers }
    const what = fault(one, seen.push(one))
    if (what === 'silent') return void incoming.resume()
    if (what === 'cut') {
      const half = Number(incoming.headers['content-length'] ?? 0) / 2
      let bytes = 0
      incoming.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes >= half) incoming.socket.destroy()
      })
      incoming.on('end', () => incoming.socket.destroy())
      return
    }
    if (typeof what === 'object') {
      incoming.resume().on('end', () => answer.writeHead(what.status, { 'content-type': 'application/xml' }).end(what.body ?? ''))
      return
    }
    const onward = request({ host: to.hostname, port: to.port, method: incoming.method, path: incoming.url, headers: incoming.headers })
    onward.on('response', (response) => {
      if (what === 'cut answer') {
        response.resume().on('end', () => incoming.socket.destroy())
        return
      }
      answer.writeHead(response.statusCode ?? 500, response.headers)
      response.pipe(answer)
    })
    onward.on('error', () => incoming.socket.destroy())
    incoming.pipe(onward)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
