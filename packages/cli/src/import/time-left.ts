/** Too few files tell nothing about the rest. */
const ENOUGH = 5

/**
 * Make an estimate of the time that is left, from that of the work that is done.
 *
 * @param now a clock, in milliseconds
 * @returns a function of what is done and what is left; its result is in seconds, or undefined while nothing can be told
 */
export function createTimeLeft(now: () => number): (done: number, left: number) => number | undefined {
  let began: number | undefined
  return (done, left) => {
    began ??= now()
    return done < ENOUGH ? undefined : Math.ceil(((now() - began) / done / 1000) * left)
  }
}
