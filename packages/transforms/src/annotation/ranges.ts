/** Two offsets of a text, the second behind the stretch. */
export type Range = readonly [start: number, end: number]

/** Tells whether an offset lies in one of the ranges, which may overlap and come in any order. */
export function covers(unsorted: readonly Range[]): (offset: number) => boolean {
  const ranges = unsorted.toSorted((a, b) => a[0] - b[0])
  const ends: number[] = []
  for (const [, end] of ranges) ends.push(Math.max(end, ends.at(-1) ?? 0))
  return (offset) => {
    let [low, high] = [-1, ranges.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((ranges[middle] as Range)[0] <= offset) low = middle
      else high = middle - 1
    }
    return low >= 0 && (ends[low] as number) > offset
  }
}
