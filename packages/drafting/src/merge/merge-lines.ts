import { diff3Merge } from 'node-diff3'
import { type Anchor, anchors } from './anchors.ts'

/** What came of merging lines: the result, or the lines of the editor's text that stand against it, counted from 1. */
export type MergedLines = { readonly lines: readonly string[] } | { readonly conflicts: readonly (readonly [from: number, to: number])[] }

/** The search is worse than quadratic where lines repeat; what is more than this is left to people. */
const MOST_PAIRS = 250_000

/** Merge two texts that come from one, line by line. */
export function mergeLines(base: readonly string[], current: readonly string[], incoming: readonly string[]): MergedLines {
  // Numbers, since a line may be called “__proto__”
  const numbers = new Map<string, number>()
  for (const line of [...base, ...current, ...incoming]) if (!numbers.has(line)) numbers.set(line, numbers.size)
  const [o, a, b] = [base, current, incoming].map((lines) => lines.map((line) => numbers.get(line) as number)) as [
    number[],
    number[],
    number[],
  ]
  const start = commonStart([o, a, b])
  const end = commonStart([o, a, b].map((lines) => lines.slice(start).reverse()))
  const last: Anchor = [o.length - end, a.length - end, b.length - end]
  const between = anchors(o.slice(start, last[0]), a.slice(start, last[1]), b.slice(start, last[2]))
  const merged: number[] = o.slice(0, start)
  const conflicts: (readonly [number, number])[] = []
  let from: Anchor = [start, start, start]
  let pairs = 0
  for (const to of [...between.map(([x, y, z]): Anchor => [x + start, y + start, z + start]), last]) {
    const [here, theirs, ours] = [o.slice(from[0], to[0]), a.slice(from[1], to[1]), b.slice(from[2], to[2])]
    pairs += here.length * Math.max(theirs.length, ours.length)
    if (pairs > MOST_PAIRS) return { conflicts: [[from[1] + 1, Math.max(last[1], from[1] + 1)]] }
    for (const { ok, conflict } of diff3Merge(theirs, here, ours, { excludeFalseConflicts: true })) {
      for (const line of ok ?? []) merged.push(line)
      if (conflict) conflicts.push([from[1] + conflict.aIndex + 1, from[1] + conflict.aIndex + Math.max(conflict.a.length, 1)])
    }
    // The anchor itself is in the next stretch, where all three begin with it
    from = to
  }
  if (conflicts.length > 0) return { conflicts }
  const texts = [...numbers.keys()]
  return { lines: [...merged, ...o.slice(o.length - end)].map((number) => texts[number] as string) }
}

function commonStart(texts: readonly (readonly number[])[]): number {
  const [first = [], ...others] = texts
  const shortest = Math.min(...texts.map(({ length }) => length))
  let length = 0
  while (length < shortest && others.every((other) => other[length] === first[length])) length++
  return length
}
