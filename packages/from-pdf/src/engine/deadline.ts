/** The time for reading is over, or the reading half of pdf.js is gone. */
export class TimeIsUp extends Error {
  override readonly name = 'TimeIsUp'
}

/** When reading must end. */
export interface Deadline {
  readonly over: () => boolean
  /** The same promise, but it rejects with {@link TimeIsUp} when the time is over. */
  within<T>(promise: Promise<T>): Promise<T>
  /** End now. */
  readonly giveUp: () => void
}

/** A deadline so many seconds from now. */
export function startDeadline(seconds: number): Deadline {
  let end = Date.now() + seconds * 1000
  const waiting = new Set<(error: TimeIsUp) => void>()
  const giveUp = () => {
    end = 0
    for (const reject of waiting) reject(new TimeIsUp())
  }
  return {
    over: () => Date.now() >= end,
    giveUp,
    within: async (promise) => {
      let stop: (error: TimeIsUp) => void = () => {}
      const late = new Promise<never>((_, reject) => {
        stop = reject
      })
      // a timer may be a little early, and what it ends must find the time over
      const timer = setTimeout(giveUp, Math.max(0, end - Date.now()))
      waiting.add(stop)
      try {
        return await Promise.race([promise, late])
      } finally {
        clearTimeout(timer)
        waiting.delete(stop)
      }
    },
  }
}
