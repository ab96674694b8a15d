import type { Line } from './line.ts'

/** What the top and the foot of a page say on page after page. */
export type Running = 'running-head' | 'running-foot' | 'page-number'

/** The lines of one page, from the top down, and its height. */
export interface PageLines {
  readonly lines: readonly Line[]
  readonly height: number
}

const ZONE = 0.16
const LINES_AT_EDGE = 3
const NUMBER = /^[-–—\s|.·•*[\]()]*(?:trang|page)?\s*(\d{1,4})(?:\s*(?:\/|trên|of)\s*\d{1,4})?[-–—\s|.·•*[\]()]*$/iu

/** Find running heads, running feet and page numbers: what comes back at the same place. */
export function findRunningLines(pages: readonly PageLines[]): Map<Line, Running> {
  const found = new Map<Line, Running>()
  const edges = pages.map(edgeLines)
  const slots = new Map<string, { line: Line; page: number; place: 'head' | 'foot' }[]>()
  for (const [page, lines] of edges.entries()) {
    for (const { line, place } of lines) {
      const key = `${place} ${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()}`
      slots.set(key, [...(slots.get(key) ?? []).slice(-5000), { line, page, place }])
    }
  }
  const places = new Map<string, number>()
  for (const [key, slot] of slots) {
    if (!comesBack(slot.length, pages.length)) continue
    const text = key.split(' ').slice(2).join(' ')
    if (NUMBER.test(text.replaceAll('#', '1')) && !counts(slot)) continue
    for (const { line, place } of slot) {
      found.set(line, NUMBER.test(line.text) ? 'page-number' : place === 'head' ? 'running-head' : 'running-foot')
      const spot = `${place} ${Math.round(line.y / 4)} ${line.size.toFixed(0)}`
      places.set(spot, (places.get(spot) ?? 0) + 1)
    }
  }
  // heads that change from article to article stand at the place of those that come back
  for (const lines of edges) {
    for (const { line, place, outermost } of lines) {
      if (found.has(line) || !outermost) continue
      const spot = places.get(`${place} ${Math.round(line.y / 4)} ${line.size.toFixed(0)}`) ?? 0
      if (spot >= Math.max(3, pages.length * 0.3)) found.set(line, place === 'head' ? 'running-head' : 'running-foot')
    }
  }
  return found
}

function edgeLines({ lines, height }: PageLines): { line: Line; place: 'head' | 'foot'; outermost: boolean }[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y)
  const head = sorted.slice(0, LINES_AT_EDGE).filter((line) => line.y < height * ZONE)
  const foot = sorted.slice(-LINES_AT_EDGE).filter((line) => line.y > height * (1 - ZONE) && !head.includes(line))
  return [
    ...head.map((line) => ({ line, place: 'head' as const, outermost: line === sorted[0] })),
    ...foot.map((line) => ({ line, place: 'foot' as const, outermost: line === sorted.at(-1) })),
  ]
}

/** Two pages are enough in a file of few pages; in longer ones what comes back by chance must not count. */
function comesBack(times: number, pages: number): boolean {
  return pages <= 4 ? times >= 2 : times >= Math.max(3, Math.min(pages * 0.05, 6))
}

/** True where numbers grow with the pages. */
function counts(slot: readonly { line: Line; page: number }[]): boolean {
  const offsets = new Map<number, number>()
  for (const { line, page } of slot) {
    const offset = Number(line.text.match(NUMBER)?.[1] ?? Number.NaN) - page
    offsets.set(offset, (offsets.get(offset) ?? 0) + 1)
  }
  return Math.max(...offsets.values()) >= Math.max(2, slot.length * 0.5)
}
