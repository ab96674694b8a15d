import { isBlank, type Line } from './line.ts'
import { goesOn } from './sentence.ts'
import { columns } from './split-lines.ts'

/** How the lines of a file are laid out. */
export interface Layout {
  /** The column at which lines were broken; none in files whose lines are paragraphs. */
  readonly width?: number | undefined
  /** Blank lines or first-line indents stand between paragraphs. */
  readonly separated: boolean
  /** False where every line is a paragraph, because the user says so. */
  readonly join: boolean
}

/** The layout of a file whose lines are all left as they are. */
export const asLines: Layout = { separated: false, join: false }

const NARROWEST = 30
const WIDEST = 200
const LEAST_PAIRS = 3

/** The columns of the first word of a line. */
export const firstWord = (text: string): number => {
  const end = text.search(/\s/)
  return columns(end < 0 ? text.slice(0, 100) : text.slice(0, Math.min(end, 100)))
}

/** Find the column at which the most lines are broken: where the first word of the next line had no more room. */
export function findLayout(lines: readonly Line[]): Layout {
  const starts = new Int32Array(WIDEST + 2)
  const over = new Int32Array(WIDEST + 2)
  let pairs = 0
  let gaps = 0
  let indents = 0
  let filled = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (isBlank(line)) {
      if (i > 0 && !isBlank(lines[i - 1]!)) gaps++
      continue
    }
    filled++
    over[Math.min(line.width, WIDEST + 1)]!++
    const next = lines[i + 1]
    if (!next || isBlank(next)) continue
    if (next.indent >= line.indent + 2) indents++
    pairs++
    // any width from here to there explains why the line was broken
    const from = Math.max(line.width, NARROWEST)
    const to = Math.min(line.width + firstWord(next.text), WIDEST)
    if (from > to) continue
    const weight = goesOn(next.text) ? 2 : 1
    starts[from]! += weight
    starts[to + 1]! -= weight
  }
  const separated = gaps >= 1 && gaps >= filled / 25 ? true : indents >= 2 && indents >= filled / 25
  const width = pairs < LEAST_PAIRS ? undefined : bestWidth(starts, over)
  return { width: width !== undefined && isWrapped(lines, width) ? width : undefined, separated, join: true }
}

function bestWidth(starts: Int32Array, over: Int32Array): number | undefined {
  let longer = over.reduce((sum, count) => sum + count, 0)
  let open = 0
  let best: number | undefined
  let bestScore = 0
  for (let width = 0; width <= WIDEST; width++) {
    longer -= over[width]!
    open += starts[width]!
    const score = open - 2 * longer
    if (width >= NARROWEST && score > bestScore) {
      best = width
      bestScore = score
    }
  }
  return best
}

/** Full lines go on in the middle of a sentence: in verse and lists, each line begins anew. */
function isWrapped(lines: readonly Line[], width: number): boolean {
  let full = 0
  let inside = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!
    const next = lines[i + 1]!
    if (isBlank(line) || isBlank(next) || line.width > width || !isFull(line, next, width)) continue
    full++
    if (goesOn(next.text)) inside++
  }
  return full >= LEAST_PAIRS && inside >= full * 0.4
}

/** The first word of the next line had no room on this one. */
export const isFull = (line: Line, next: Line, width: number): boolean => line.width + 1 + firstWord(next.text) > width
