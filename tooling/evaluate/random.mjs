/** Numbers from 0 to below 1 in a fixed order (mulberry32), so that every run judges the same cases. */
export function seeded(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of a list. */
export const pick = (list, random) => list[Math.floor(random() * list.length)]

/** A copy in another order. */
export function shuffled(list, random) {
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1))
    const kept = copy[i]
    copy[i] = copy[other]
    copy[other] = kept
  }
  return copy
}
