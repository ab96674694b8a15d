import { performance } from 'node:perf_hooks'

/** The middle value. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Run several functions in turn, so that a machine that slows down slows all of them; times in milliseconds per function. */
export async function alternate(functions, { warmup, runs }) {
  const times = functions.map(() => [])
  for (let run = 0; run < warmup + runs; run++) {
    for (const [i, one] of functions.entries()) {
      globalThis.gc?.()
      const start = performance.now()
      await one()
      if (run >= warmup) times[i].push(performance.now() - start)
    }
  }
  return times
}
