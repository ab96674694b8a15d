/** What reading a text as Markdown will cost, as its characters tell beforehand. */
export interface TextMeasure {
  /** Levels of block quotes, lists, notes and boxes at the deepest line, and which line that is, from 1. */
  readonly depth: number
  readonly deepestLine: number
  /** Signs that have to be paired, and lines as a quarter of one, squared block by block and added up. */
  readonly work: number
  /** The line on which the costliest block begins, and what counts in it. */
  readonly heaviestLine: number
  readonly heaviest: number
}

/** Columns by which each level of a list is indented at the least. */
const INDENT = 2
const MARKER = /(?:[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|>|\[\^[^\]\n]{1,99}\]:)/y
const SIGNS = /[*_[\]]/g
const OPENING = /^[ \t]*:{3,}[a-zA-Z]/
/** A line between paragraphs, not a list in a list in a list. */
const RULE = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/
const CLOSING = /^[ \t]*:{3,}[ \t]*$/

/** Measure a text, line by line, in time that grows with its length only. */
export function measureText(text: string): TextMeasure {
  let [depth, deepestLine, work, heaviest, heaviestLine] = [0, 1, 0, 0, 1]
  let [boxes, block, blockLine, line] = [0, 0, 1, 0]
  for (const row of text.split('\n')) {
    line++
    if (OPENING.test(row)) boxes++
    else if (boxes > 0 && CLOSING.test(row)) boxes--
    const levels = boxes + containersOf(row)
    if (levels > depth) [depth, deepestLine] = [levels, line]
    if (row.trim() === '') {
      work += block * block
      block = 0
      blockLine = line + 1
      continue
    }
    block += 0.25 + (row.match(SIGNS)?.length ?? 0)
    if (block > heaviest) [heaviest, heaviestLine] = [block, blockLine]
  }
  return { depth, deepestLine, work: work + block * block, heaviest, heaviestLine }
}

function containersOf(row: string): number {
  if (RULE.test(row)) return 0
  let [at, columns, markers] = [0, 0, 0]
  for (;;) {
    for (; row[at] === ' ' || row[at] === '\t'; at++) columns += row[at] === '\t' ? 4 : 1
    MARKER.lastIndex = at
    if (!MARKER.test(row)) return markers === 0 ? 0 : markers + Math.max(0, Math.floor(columns / INDENT) - markers)
    at = MARKER.lastIndex
    markers++
  }
}
