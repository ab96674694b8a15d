import type { ExchangeCorrection } from '../index-file/exchange-index.ts'

/**
 * The version of an item: the day of its issue, or of the newest correction that reached it and how many there were, `2026-12-03+2`.
 *
 * @param date day of the issue
 * @param corrections those that reach the item
 */
export function versionOf(date: string, corrections: readonly Pick<ExchangeCorrection, 'date'>[]): string {
  const days = corrections.map((one) => one.date).sort()
  const last = days.at(-1)
  return last === undefined ? date : `${last}+${days.length}`
}

/** How many corrections somebody knew of who took this version. */
export const correctionsKnown = (version: string | undefined): number => Number(/\+(\d{1,5})$/.exec(version ?? '')?.[1] ?? 0)
