import { createServer } from 'node:http'
import type { Language } from '@bantin/diagnostics'
import type { Words } from '../words/index.ts'
import { answer, type Site } from './answer.ts'
import type { Preview, PreviewUpdate } from './create-preview.ts'
import { createEventStream } from './event-stream.ts'
import { isHostAllowed } from './host-allowed.ts'
import { listen } from './listen.ts'
import { addresses, entryOf, routeOf } from './route.ts'
import { shellPage } from './shell-page.ts'
import { shellScript } from './shell-script.ts'
import { shellState } from './shell-state.ts'
import { shellStyle } from './shell-style.ts'

/** A preview that is served. */
export interface PreviewServer {
  readonly port: number
  /** Tell the open pages what there is: while an update runs, or with what came of it. */
  announce(update?: PreviewUpdate): void
  close(): Promise<void>
}

/** How a preview is served. */
export interface ServeOptions {
  readonly preview: Preview
  readonly title: string
  readonly language: Language
  readonly words: Words
  readonly host: string
  readonly port: number
}

/** Serve a preview. Nothing is returned when no port is free. */
export async function servePreview({ preview, title, language, words, host, port }: ServeOptions): Promise<PreviewServer | undefined> {
  const events = createEventStream()
  const names = preview.forms().map(({ name }) => name)
  const shell: Site['shell'] = new Map([
    ['/', { mediaType: 'text/html', text: shellPage({ title, forms: names, language, words }) }],
    ['/_bantin/shell.css', { mediaType: 'text/css', text: shellStyle }],
    ['/_bantin/shell.js', { mediaType: 'text/javascript', text: shellScript }],
  ])
  const server = createServer((request, response) => {
    const { method, url } = request
    const isOwn = isHostAllowed(request.headers.host, host)
    if (isOwn && method === 'GET' && url === '/_bantin/events') return events.open(response)
    const forms = preview.forms()
    const entries = new Map(
      forms.flatMap((form) => {
        const entry = entryOf(form)
        const route = `/${routeOf(form.name)}`
        return entry === undefined ? [] : [[route, entry] as const, [`${route}/`, entry] as const]
      }),
    )
    const site: Site = { ownHost: host, shell, artifacts: addresses(forms), entries, notFound: words.shell.notFound }
    const { status, headers, body } = answer({ method, url, host: request.headers.host }, site)
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
    response.end(method === 'HEAD' ? undefined : body)
  })
  let newest: PreviewUpdate | undefined
  const announce: PreviewServer['announce'] = (update) => {
    newest = update ?? newest
    events.send(shellState(preview.forms(), newest, { language, building: update === undefined }))
  }
  announce()
  const found = await listen(server, port, host)
  if (found === undefined) return undefined
  return {
    port: found,
    announce,
    async close() {
      events.close()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
