import type { Layout } from '../lines/layout.ts'
import { isFull } from '../lines/layout.ts'
import { isBlank, type Line } from '../lines/line.ts'
import { endsSentence, isCapitals } from '../lines/sentence.ts'
import { lineEnd } from './line-end.ts'
import { follows, listMark, type Mark } from './list-mark.ts'
import type { OpenList } from './list-stack.ts'

const FARTHEST = 30

/**
 * The list mark at a line, where the line surely is an item: not a wrapped line that happens to begin with a dash or number, and not the number of
 * a heading. A number counts where its row goes on.
 */
export function itemAt(lines: readonly Line[], index: number, open: OpenList | undefined, layout: Layout): Mark | undefined {
  const line = lines[index]!
  const mark = listMark(line.text)
  if (!mark || isRow(line.text)) return undefined
  const before = lines[index - 1]
  if (before && !isBlank(before) && !endsSentence(before.text) && layout.width !== undefined && isFull(before, line, layout.width)) {
    if (!open || !/^\p{Lu}/u.test(mark.text) || mark.sort !== open.levels.at(-1)?.last.sort) return undefined
  }
  if (!mark.ordered) return mark
  if (isCapitals(mark.text)) return undefined
  if (open?.levels.some(({ last }) => follows(mark, last))) return mark
  return goesOnBelow(lines, index, mark, layout) ? mark : undefined
}

const isRow = (text: string): boolean => text.includes('|') && /^\+[-=+]+/.test(text)

/** The next mark of the row stands below, with nothing between but what belongs to the item. */
function goesOnBelow(lines: readonly Line[], index: number, mark: Mark, layout: Layout): boolean {
  const { indent } = lines[index]!
  for (let i = index + 1; i < lines.length && i < index + FARTHEST; i++) {
    const line = lines[i]!
    const last = lines[i - 1]!
    if (isBlank(line)) {
      if (isBlank(last)) return false
      continue
    }
    const next = listMark(line.text)
    if (next && follows(next, mark) && Math.abs(line.indent - indent) < 2) return true
    const inner = next !== undefined && (line.indent > indent || !next.ordered || next.sort !== mark.sort)
    const hanging = line.indent > indent && !isBlank(last)
    if (!inner && !hanging && (isBlank(last) || lineEnd(last, line, undefined, layout) === 'paragraph')) return false
  }
  return false
}
