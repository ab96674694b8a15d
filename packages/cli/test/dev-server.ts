import { request } from 'node:http'
import { run } from 'bantin'
import { onTestFinished } from 'vitest'
import { environmentIn } from './bantin.ts'

interface Event {
  readonly event: string
  readonly [fact: string]: unknown
}

/** `bantin dev --json`, with its events; stopped when the test ends. */
export async function startDev(folder: string, argv: readonly string[] = []) {
  const interrupt = new AbortController()
  const events: Event[] = []
  let wake = (): void => {}
  const stdout = {
    write(text: string) {
      events.push(
        ...text
          .trim()
          .split('\n')
          .map((line): Event => JSON.parse(line) as Event),
      )
      wake()
    },
  }
  const ended = run(['dev', '--json', '--port', '0', ...argv], environmentIn(folder, { stdout, signal: interrupt.signal }))
  const early = ended.then((code) => Promise.reject(new Error(`bantin dev ended with ${code}`)))
  early.catch(() => {})
  const stop = async (): Promise<number> => {
    interrupt.abort()
    return ended
  }
  onTestFinished(async () => void (await stop()))
  /** The next event of a name, from here on. */
  const next = async (name: string): Promise<Event> => {
    for (;;) {
      const found = events.shift()
      if (found?.event === name) return found
      if (!found) await Promise.race([new Promise<void>((resolve) => (wake = resolve)), early])
    }
  }
  const { url } = (await next('ready')) as unknown as { url: string }
  return { url, next, stop }
}

/** A request exactly as it is written: fetch would mend the path. */
export function raw(url: string, path: string, options: { readonly host?: string; readonly method?: string } = {}) {
  const { port } = new URL(url)
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const sent = request(
      {
        agent: false,
        host: '127.0.0.1',
        port,
        path,
        method: options.method ?? 'GET',
        headers: options.host === undefined ? {} : { host: options.host },
      },
      (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (text: string) => (body += text))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
      },
    )
    sent.on('error', reject).end()
  })
}

/** Read states from the event stream. */
export async function listen(url: string) {
  const aborted = new AbortController()
  onTestFinished(() => aborted.abort())
  const response = await fetch(new URL('/_bantin/events', url), { signal: aborted.signal })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return async (
    wanted: (state: {
      forms: { name: string; version: number }[]
      building: boolean
      broken: boolean
      problems: { text: string } | null
    }) => boolean,
  ) => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end < 0) {
        text += (await reader.read()).value ?? ''
        continue
      }
      const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1]
      text = text.slice(end + 2)
      const state = data === undefined ? undefined : JSON.parse(data)
      if (state && wanted(state)) return state as Parameters<typeof wanted>[0]
    }
  }
}
