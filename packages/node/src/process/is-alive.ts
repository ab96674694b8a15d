/** A process, and when it began, so that a number given out again is told apart. */
export interface ProcessMark {
  readonly pid: number
  readonly began: number
}

/** When this process began, in milliseconds. */
export const BEGAN: number = Math.round(performance.timeOrigin)

/** A process that still runs looks after what it is writing. */
export function isAlive({ pid, began }: ProcessMark): boolean {
  if (pid === process.pid) return began === BEGAN
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
