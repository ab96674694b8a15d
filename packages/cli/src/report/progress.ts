import type { Output } from '../environment.ts'

/** Tells what long work is doing. */
export interface Progress {
  /** A phase begins; the one before it is over. */
  phase(name: string, count?: string): void
  /** The work is over: on a terminal the line is wiped. */
  end(): void
}

const WIPE = '\r\u001b[K'

/** On a terminal one line that is rewritten, elsewhere one line for each phase, or nothing at all. */
export function createProgress(stderr: Output, quiet: boolean): Progress {
  if (quiet) return { phase: () => {}, end: () => {} }
  let shown = false
  return {
    phase(name, count) {
      const text = count === undefined ? name : `${name} (${count})`
      stderr.write(stderr.isTTY ? `${WIPE}… ${text}` : `… ${text}\n`)
      shown = true
    },
    end() {
      if (shown && stderr.isTTY) stderr.write(WIPE)
      shown = false
    },
  }
}
