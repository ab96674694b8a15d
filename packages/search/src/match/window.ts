/** The shortest stretch that has a place of each list: the first of the shortest. None when a list is empty. */
export function shortestWindow(lists: readonly (readonly number[])[]): { readonly from: number; readonly span: number } | undefined {
  if (lists.length === 0 || lists.some((list) => list.length === 0)) return undefined
  const next = lists.map(() => 0)
  let best: { from: number; span: number } | undefined
  for (;;) {
    let first = 0
    let last = 0
    for (let i = 1; i < lists.length; i++) {
      if (lists[i]![next[i]!]! < lists[first]![next[first]!]!) first = i
      if (lists[i]![next[i]!]! > lists[last]![next[last]!]!) last = i
    }
    const from = lists[first]![next[first]!]!
    const span = lists[last]![next[last]!]! - from
    if (!best || span < best.span) best = { from, span }
    if (++next[first]! === lists[first]!.length) return best
  }
}

/** The first place from which the lists follow one another, each so many words behind the first as told. */
export function inOrder(lists: readonly (readonly number[])[], offsets: readonly number[]): number | undefined {
  const [starts = [], ...others] = lists
  const sets = others.map((list) => new Set(list))
  return starts.find((start) => sets.every((set, i) => set.has(start + offsets[i + 1]!)))
}
