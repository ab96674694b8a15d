import type { Slot } from '@bantin/hast/markup'

/** Facts in one line, with dots between them; what is missing leaves no dot. */
export function facts(...slots: readonly Slot[]): Slot[] {
  const there = slots.filter((slot) => slot !== undefined && slot !== false && slot !== '')
  return there.flatMap((slot, i) => (i === 0 ? [slot] : [' · ', slot]))
}
