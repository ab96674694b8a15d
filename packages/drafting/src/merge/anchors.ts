/** Where one line stands in the base, in the editor's text and in the imported one. */
export type Anchor = readonly [base: number, current: number, incoming: number]

/** The lines that stand once in each of three texts, as many as keep their order: no change reaches over them. */
export function anchors(base: readonly number[], current: readonly number[], incoming: readonly number[]): readonly Anchor[] {
  const [inCurrent, inIncoming] = [onceIn(current), onceIn(incoming)]
  const found: Anchor[] = []
  for (const [line, at] of onceIn(base)) {
    const [a, b] = [inCurrent.get(line), inIncoming.get(line)]
    if (at >= 0 && a !== undefined && a >= 0 && b !== undefined && b >= 0) found.push([at, a, b])
  }
  const inOrder = found.sort(([one], [other]) => one - other)
  return rising(rising(inOrder, 1), 2)
}

/** The place of each line, -1 for one that comes again. */
function onceIn(lines: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (const [i, line] of lines.entries()) places.set(line, places.has(line) ? -1 : i)
  return places
}

/** The longest run in which the places of one text rise: patience sorting. */
function rising(all: readonly Anchor[], side: 1 | 2): readonly Anchor[] {
  const ends: number[] = []
  const before: number[] = []
  for (const [i, anchor] of all.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((all[ends[middle] as number] as Anchor)[side] < anchor[side]) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? (ends[low - 1] as number) : -1
    ends[low] = i
  }
  const run: Anchor[] = []
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] as number) run.push(all[i] as Anchor)
  return run.reverse()
}
