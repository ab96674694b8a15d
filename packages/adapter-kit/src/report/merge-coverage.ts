import type { NodeCoverage, NodeStatus } from './report.ts'

const FROM_BEST: readonly NodeStatus[] = ['declared', 'handled', 'omitted', 'partly', 'lost', 'unknown']

/** One line per type of node: the worst that happened to it, where words came out at least that they did. */
export function mergeCoverage(all: readonly NodeCoverage[]): NodeCoverage[] {
  const merged = new Map<string, NodeCoverage>()
  for (const one of all) {
    const known = merged.get(one.node)
    if (!known || FROM_BEST.indexOf(one.status) > FROM_BEST.indexOf(known.status)) merged.set(one.node, one)
  }
  return [...merged.values()].sort((a, b) => (a.node < b.node ? -1 : 1))
}
