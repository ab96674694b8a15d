/** Something with a length that is read wholly or not at all. */
export interface TimedItem {
  readonly minutes: number
  /** Higher goes first; without one, 0. */
  readonly priority?: number | undefined
}

/** What fits a slot and what does not, both in the order given. */
export interface Fitted<Item> {
  readonly chosen: readonly Item[]
  readonly leftOut: readonly Item[]
  /** Minutes of the chosen items together. */
  readonly minutes: number
}

/** Sums of fractions are off by less than this. */
const ROUNDING = 1e-9

/**
 * Choose the items that fit a slot: by priority, then in the order given. One that no longer fits is left out, and the next one that
 * does takes the time.
 *
 * @param items in the editor's order
 * @param minutes length of the slot
 * @example
 * ```ts
 * import { fitItems } from '@bantin/to-speech'
 *
 * const { chosen, leftOut } = fitItems([{ id: 'a', minutes: 6 }, { id: 'b', minutes: 7 }, { id: 'c', minutes: 3 }], 10)
 * console.log(chosen.map((one) => one.id).join(), leftOut.map((one) => one.id).join()) // => a,c b
 * ```
 */
export function fitItems<Item extends TimedItem>(items: readonly Item[], minutes: number): Fitted<Item> {
  const order = items.map((_, index) => index).sort((a, b) => (items[b]?.priority ?? 0) - (items[a]?.priority ?? 0) || a - b)
  const taken = new Set<number>()
  let total = 0
  for (const index of order) {
    const one = items[index] as Item
    if (total + one.minutes > minutes + ROUNDING) continue
    taken.add(index)
    total += one.minutes
  }
  return { chosen: items.filter((_, index) => taken.has(index)), leftOut: items.filter((_, index) => !taken.has(index)), minutes: total }
}
