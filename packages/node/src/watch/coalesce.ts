/** Gathers events that come in bursts into one call, and never lets two calls run at once. */
export interface Coalescer {
  add(path: string): void
  /** Take no more events; resolves when the call that is running has ended. */
  close(): Promise<void>
}

/**
 * Call back once for a burst of events: an editor that saves atomically writes, renames and deletes within a few milliseconds.
 * What happens while the callback runs is gathered for the next call.
 *
 * @param quietMs how long nothing may happen before the call
 */
export function coalesce(callback: (paths: readonly string[]) => Promise<void> | void, quietMs: number): Coalescer {
  let waiting = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let closed = false

  const run = (): void => {
    timer = undefined
    if (running || closed || waiting.size === 0) return
    const paths = [...waiting].sort()
    waiting = new Set()
    running = Promise.resolve(callback(paths)).finally(() => {
      running = undefined
      if (waiting.size > 0 && timer === undefined) run()
    })
  }

  return {
    add(path) {
      if (closed) return
      waiting.add(path)
      clearTimeout(timer)
      timer = setTimeout(run, quietMs)
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await running
    },
  }
}
