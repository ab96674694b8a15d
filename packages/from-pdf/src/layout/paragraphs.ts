import type { Line } from './line.ts'

/** Lines of one paragraph. */
export interface Paragraph {
  readonly lines: readonly Line[]
  readonly alignment: 'start' | 'center' | 'end' | 'justify'
  /** From the left edge of the column. */
  readonly indent: number
  /** Its last line reaches the right edge and ends no sentence: what follows elsewhere may belong to it. */
  readonly open: boolean
  /** Its first line is not set in. */
  readonly flush: boolean
}

/** The edges of a column. */
interface Column {
  readonly left: number
  readonly right: number
  /** From base line to base line, in sizes of the letters. */
  readonly leading: number
}

const BULLET = /^[•●○▪■□◦‣➢➤✓*+–—-]\s/u
/** Bullets that are nothing else, wherever they stand; dashes and crosses may be part of a text. */
const SIGN = /^[•●○▪■□◦‣➢➤✓]\s/u
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]|[a-zđ][.)]|[IVXLC]+[.)])\s/iu
const SENTENCE_END = /[.!?:;…][”"’')\]]*$/u

/** Find the paragraphs of a column by gaps, indents, lines that end early, and changes of the letters. */
export function findParagraphs(lines: readonly Line[]): Paragraph[] {
  const column = measure(lines)
  const groups: Line[][] = []
  for (const [i, line] of lines.entries()) {
    const group = groups.at(-1)
    if (group && !begins(line, lines[i - 1]!, group, column)) group.push(line)
    else groups.push([line])
  }
  return groups.map((group) => describe(group, column))
}

/** True where a line starts a list item by its mark. */
export function hasMark(text: string): boolean {
  return BULLET.test(text) || NUMBER.test(text)
}

function measure(lines: readonly Line[]): Column {
  const steps = lines
    .slice(1)
    .map((line, i) => (line.y - lines[i]!.y) / (Math.max(line.size, lines[i]!.size) || 1))
    .filter((step) => step > 0.5 && step < 3)
    .sort((a, b) => a - b)
  return {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
    // the lower third: gaps between paragraphs must not count as leading
    leading: steps[Math.floor(steps.length / 3)] ?? 1.3,
  }
}

function begins(line: Line, before: Line, group: readonly Line[], column: Column): boolean {
  const em = line.size
  const step = (line.y - before.y) / (Math.max(em, before.size) || 1)
  if (step > column.leading * 1.25 + 0.1 || step < 0.3) return true
  if (Math.abs(line.size - before.size) > 0.08 * em + 0.2) return true
  // notes at the foot of a page follow one another without a gap
  if (line.spans[0]?.script === 'super' && group[0]!.spans[0]?.script === 'super') return true
  const sameLook = line.bold === before.bold
  const centered = isCentered(line, column) && isCentered(before, column)
  if (centered) return !sameLook || line.italic !== before.italic
  if (isCentered(line, column) !== isCentered(before, column) && before.right < column.right - em) return true
  if (SIGN.test(line.text)) return true
  if (BULLET.test(line.text) && line.left <= group[0]!.left + em) return true
  const early = before.right + line.firstWord + 0.25 * em < column.right - 0.3 * em
  if (early) return true
  if (!sameLook && (before.bold || line.bold) && SENTENCE_END.test(before.text)) return true
  if (NUMBER.test(line.text) && SENTENCE_END.test(before.text) && line.left <= group[0]!.left + 0.5 * em) return true
  const hanging = hasMark(group[0]!.text) || group[0]!.left < column.left + 0.4 * em
  const inset = line.left - before.left
  // the second line of an item is set in further than its mark
  if (inset > 0.8 * em) return !(group.length === 1 && hasMark(group[0]!.text)) && hanging
  return inset < -0.8 * em && group.length > 1
}

function isCentered(line: Line, { left, right }: Column): boolean {
  const before = line.left - left
  const after = right - line.right
  return before > line.size * 1.5 && after > line.size * 1.5 && Math.abs(before - after) < line.size
}

function describe(lines: readonly Line[], column: Column): Paragraph {
  const first = lines[0]!
  const last = lines.at(-1)!
  const em = first.size
  const flushRight = lines.every((line) => column.right - line.right < 0.5 * em)
  const alignment = lines.every((line) => isCentered(line, column))
    ? 'center'
    : flushRight && lines.every((line) => line.left > column.left + 3 * em)
      ? 'end'
      : lines.length > 1 && lines.slice(0, -1).every((line) => column.right - line.right < 0.3 * em)
        ? 'justify'
        : 'start'
  return {
    lines,
    alignment,
    indent: Math.max(0, Math.round((lines.at(-1)!.left - column.left) * 10) / 10),
    open: column.right - last.right < 2.5 * em && !SENTENCE_END.test(last.text) && alignment !== 'center',
    flush: first.left - column.left < 0.4 * em,
  }
}
