/** Lines that stand in more files than this say nothing about which file is which. */
const COMMON = 20

/** Half of the lines must be the same. */
const ALIKE = 0.5

/**
 * Which of the new files each of the lost ones became: the one that shares most of its lines. A file is taken once.
 *
 * @param lost path → lines, of files that are no longer where they were
 * @param found path → lines, of files that were not there
 */
export function findMoved(
  lost: ReadonlyMap<string, readonly string[]>,
  found: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const holders = new Map<string, string[]>()
  const wordy = new Map([...found].map(([path, lines]) => [path, worded(lines)]))
  for (const [path, lines] of wordy) for (const line of lines) holders.set(line, [...(holders.get(line) ?? []).slice(0, COMMON), path])
  const pairs: { from: string; to: string; share: number }[] = []
  for (const [from, lines] of lost) {
    const own = worded(lines)
    const shared = new Map<string, number>()
    for (const line of own) {
      const paths = holders.get(line) ?? []
      if (paths.length <= COMMON) for (const path of paths) shared.set(path, (shared.get(path) ?? 0) + 1)
    }
    for (const [to, count] of shared) pairs.push({ from, to, share: (2 * count) / (own.size + (wordy.get(to)?.size ?? 0)) })
  }
  pairs.sort((a, b) => b.share - a.share || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1))
  const moved = new Map<string, string>()
  const taken = new Set<string>()
  for (const { from, to, share } of pairs) {
    if (share < ALIKE || moved.has(from) || taken.has(to)) continue
    moved.set(from, to)
    taken.add(to)
  }
  return moved
}

/** The fences of front matter are in every item. */
const worded = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.map((line) => line.trim()).filter((line) => /\p{L}/u.test(line)))
