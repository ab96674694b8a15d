import type { LeftOutKind } from '@bantin/drafting'
import { isBlank, type Line } from '../lines/line.ts'

const LEAST_PAGES = 3
const LONGEST = 120
// blank lines and page numbers at the edge of a page
const DEEPEST = 20

const shape = (text: string): string => text.toLowerCase().replace(/\d+/g, '0').replace(/\s+/g, ' ')

/**
 * The lines at the edges of pages that say the same on at least three of them and on half of all, but for numbers. Edges of pages are form feeds
 * and page numbers.
 */
export function findRunningHeads(lines: readonly Line[], numbers: ReadonlySet<number>): ReadonlyMap<number, LeftOutKind> {
  const edges: { readonly index: number; readonly kind: LeftOutKind }[] = []
  let pages = 1
  const add = (from: number, step: 1 | -1, kind: LeftOutKind) => {
    let index = from
    const isEdge = () => index >= 0 && index < lines.length && (isBlank(lines[index]!) || numbers.has(index))
    while (isEdge() && Math.abs(index - from) < DEEPEST) index += step
    const line = isEdge() ? undefined : lines[index]
    if (line && line.text.length <= LONGEST) edges.push({ index, kind })
  }
  add(0, 1, 'running-head')
  lines.forEach((line, index) => {
    if (line.beginsPage) {
      pages++
      add(index, 1, 'running-head')
      add(index - 1, -1, 'running-foot')
    } else if (numbers.has(index) && line.page === undefined) {
      pages++
      add(index + 1, 1, 'running-head')
      add(index - 1, -1, 'running-foot')
    }
  })
  add(lines.length - 1, -1, 'running-foot')
  const counts = new Map<string, Set<number>>()
  for (const { index, kind } of edges) {
    const key = `${kind} ${shape(lines[index]!.text)}`
    counts.set(key, (counts.get(key) ?? new Set()).add(index))
  }
  const result = new Map<number, LeftOutKind>()
  for (const { index, kind } of edges) {
    const count = counts.get(`${kind} ${shape(lines[index]!.text)}`)?.size ?? 0
    if (count >= LEAST_PAGES && count >= pages / 3) result.set(index, kind)
  }
  return result
}
