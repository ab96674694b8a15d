import type { LaterCorrection } from './later-correction.ts'

const keyOf = ({ date, by }: LaterCorrection): string => [date, by.date, String(by.number).padStart(16, '0'), by.issue, by.item].join('\0')

/** The oldest first; those of one item in the order in which it has them. */
export function orderCorrections(all: readonly LaterCorrection[]): LaterCorrection[] {
  const keyed = all.map((one) => ({ one, key: keyOf(one) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ one }) => one)
}
