import type { ServerResponse } from 'node:http'

/** The pages that listen for changes. */
export interface EventStream {
  /** Answer a request with events until its page goes away. */
  open(response: ServerResponse): void
  /** Tell all pages the newest state; a page that comes later is told it too. */
  send(state: unknown): void
  close(): void
}

/** A stream of server-sent events, of which each tells the whole state: a page that missed some has lost nothing. */
export function createEventStream(): EventStream {
  const pages = new Set<ServerResponse>()
  let newest = ''
  return {
    open(response) {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      response.write(`retry: 500\n\n${newest}`)
      pages.add(response)
      response.on('close', () => pages.delete(response))
    },
    send(state) {
      newest = `event: state\ndata: ${JSON.stringify(state)}\n\n`
      for (const page of pages) page.write(newest)
    },
    close() {
      for (const page of pages) page.end()
      pages.clear()
    },
  }
}
