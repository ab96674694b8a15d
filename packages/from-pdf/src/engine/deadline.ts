/** The time for reading is over. */
export class TimeIsUp extends Error {
  override readonly name = 'TimeIsUp'
}

/** When reading must end. */
export interface Deadline {
  readonly over: () => boolean
  /** The same promise, but it rejects with {@link TimeIsUp} when the time is over. */
  within<T>(promise: Promise<T>): Promise<T>
}

/** A deadline so many seconds from now. */
export function startDeadline(seconds: number): Deadline {
  const end = Date.now() + seconds * 1000
  return {
    over: () => Date.now() > end,
    within: async (promise) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new TimeIsUp()), Math.max(0, end - Date.now()))
      })
      try {
        return await Promise.race([promise, late])
      } finally {
        clearTimeout(timer)
      }
    },
  }
}
