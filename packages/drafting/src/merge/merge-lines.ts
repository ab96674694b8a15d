import { diff3Merge } from 'node-diff3'

/** What came of merging lines: the result, or the lines of the editor's text that stand against it, counted from 1. */
export type MergedLines = { readonly lines: readonly string[] } | { readonly conflicts: readonly (readonly [from: number, to: number])[] }

/** The search is quadratic at worst; what is longer than that is left to people. */
const MOST_PAIRS = 25_000_000

/** Merge two texts that come from one, line by line. */
export function mergeLines(base: readonly string[], current: readonly string[], incoming: readonly string[]): MergedLines {
  const start = commonStart([base, current, incoming])
  const end = commonStart([base, current, incoming].map((lines) => lines.slice(start).reverse()))
  const [o, a, b] = [base, current, incoming].map((lines) => lines.slice(start, lines.length - end)) as [string[], string[], string[]]
  if (o.length * Math.max(a.length, b.length) > MOST_PAIRS) return { conflicts: [[start + 1, start + a.length]] }
  // Numbers, since a line may be called “__proto__”
  const numbers = new Map<string, number>()
  for (const line of [...o, ...a, ...b]) if (!numbers.has(line)) numbers.set(line, numbers.size)
  const numbered = (lines: readonly string[]): number[] => lines.map((line) => numbers.get(line) as number)
  const regions = diff3Merge(numbered(a), numbered(o), numbered(b), { excludeFalseConflicts: true })
  const conflicts = regions.flatMap(({ conflict }) =>
    conflict ? [[start + conflict.aIndex + 1, start + conflict.aIndex + Math.max(conflict.a.length, 1)] as const] : [],
  )
  if (conflicts.length > 0) return { conflicts }
  const texts = [...numbers.keys()]
  const middle = regions.flatMap(({ ok = [] }) => ok.map((number) => texts[number] as string))
  return { lines: [...base.slice(0, start), ...middle, ...base.slice(base.length - end)] }
}

function commonStart(texts: readonly (readonly string[])[]): number {
  const [first = [], ...others] = texts
  const shortest = Math.min(...texts.map(({ length }) => length))
  let length = 0
  while (length < shortest && others.every((other) => other[length] === first[length])) length++
  return length
}
