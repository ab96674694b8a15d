import type { Table } from 'mdast'
import { plainText } from './plain-text.ts'

/** What the template needs to share the width of a table between its columns, in characters. */
export interface Column {
  readonly align: 'left' | 'center' | 'right'
  /** The longest run that must stay on one line. */
  readonly min: number
  /** The longest cell if it stood on one line. */
  readonly max: number
}

/** Figures, dates, amounts with a unit: cells that should not be broken. */
const FIGURE = /^[\s\d.,:/%°+()\u2212\u2013-]*\d[\s\d.,:/%°+()\u2212\u2013-]*\p{L}{0,3}$/u

/** Longer words may break, see `soft-breaks.ts`. */
const LONGEST = 18

/** A no-break space keeps words together, so it does not end a word. */
const longestWord = (text: string): number =>
  text.split(/[ \t\n]+/).reduce((longest, word) => Math.max(longest, Math.min(word.length, LONGEST)), 1)

/** Semi-bold letters are wider. */
const BOLD = 1.1

/** Measure the columns of a table. */
export function measureColumns(table: Table): Column[] {
  const rows = table.children.map((row) => row.children.map((cell) => plainText(cell).trim()))
  const count = Math.max(...rows.map((row) => row.length), 1)
  return Array.from({ length: count }, (_, i) => {
    const [head = '', ...body] = rows.map((row) => row[i] ?? '')
    const filled = body.filter((text) => text !== '')
    const figures = filled.length > 0 && filled.every((text) => FIGURE.test(text))
    const min = Math.max(
      Math.ceil(longestWord(head) * BOLD),
      ...filled.map((text) => (FIGURE.test(text) ? text.length : longestWord(text))),
      3,
    )
    // a heading may take two lines over figures, but words below it want their line
    const max = Math.max(
      figures ? Math.ceil(head.length / 2) : Math.min(head.length, 24),
      ...filled.map((text) => Math.min(text.length, 90)),
      min,
    )
    return { align: table.align?.[i] ?? (figures ? 'right' : 'left'), min, max }
  })
}
