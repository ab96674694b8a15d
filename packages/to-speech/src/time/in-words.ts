import type { Labels } from '../words/labels.ts'

/** A time as it is shown: an estimate is good for five seconds at best, and is never shown shorter than it is. */
export function inWords(seconds: number, labels: Labels): string {
  const whole = Math.ceil(seconds / 5) * 5
  return labels.time(Math.floor(whole / 60), whole % 60)
}
