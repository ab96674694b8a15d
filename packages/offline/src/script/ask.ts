import type { Ask, State, Tell } from './messages.ts'

/** Longer than the largest picture takes over a slow line; browsers stop a worker that is busy for minutes. */
const SILENCE = 90_000

/** Ask the service worker. When it was stopped on the way it is asked again, and goes on where it was. */
export function ask(worker: () => ServiceWorker, what: Ask, onProgress: (done: number) => void = () => {}): Promise<State> {
  return new Promise((resolve, reject) => {
    let timer: number | undefined
    let heard = true
    const send = () => {
      if (!heard) return reject(new Error('network'))
      heard = false
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = ({ data }: { data: Tell }) => {
        heard = true
        clearTimeout(timer)
        if (data.type === 'state') return resolve(data)
        if (data.type === 'failed') return reject(new Error(data.trouble))
        timer = window.setTimeout(send, SILENCE)
        onProgress(data.done)
      }
      timer = window.setTimeout(send, SILENCE)
      worker().postMessage(what, [port2])
    }
    send()
  })
}
