import { isBlank, type Line } from '../lines/line.ts'
import { hasLetter } from '../lines/sentence.ts'
import { columns } from '../lines/split-lines.ts'

/** A heading that the file marks as one. */
export interface Heading {
  readonly text: string
  readonly level: number
  /** The index of the line that the heading stands on, and the one behind all of it. */
  readonly at: number
  readonly end: number
}

const UNDERLINE = /^([=~*#-])\1{2,}$/
const LEVELS: Readonly<Record<string, number>> = { '=': 1, '*': 1, '#': 1, '-': 2, '~': 3 }
const HASHES = /^(#{1,6})\s+(\S.*)$/
const LONGEST = 120

/** The heading at a line: underlined, between two lines of signs, or behind `#`. */
export function headingAt(lines: readonly Line[], index: number): Heading | undefined {
  const before = lines[index - 1]
  if (before && !isBlank(before)) return undefined
  const [first, second, third] = [lines[index]!, lines[index + 1], lines[index + 2]]
  const hashes = first.indent < 4 && first.text.length <= LONGEST + 7 ? HASHES.exec(first.text) : null
  if (hashes && hasLetter(hashes[2]!)) {
    const text = hashes[2]!.replace(/\s#+$/, '').trimEnd()
    return { text, level: hashes[1]!.length, at: index, end: index + 1 }
  }
  const over = second && third && UNDERLINE.test(first.text) && first.text === third.text && fits(second, third)
  if (over) return { text: second.text, level: LEVELS[first.text.charAt(0)]!, at: index + 1, end: index + 3 }
  if (second && fits(first, second)) return { text: first.text, level: LEVELS[second.text.charAt(0)]!, at: index, end: index + 2 }
  return undefined
}

/** A line of signs about as long as the text above it; a longer one divides, it does not underline. */
function fits(title: Line, under: Line): boolean {
  if (title.text.length > LONGEST || !hasLetter(title.text) || !UNDERLINE.test(under.text)) return false
  if (title.text.includes('\t') || title.text.includes('|') || /\S\s{2,}\S/.test(title.text)) return false
  const length = columns(title.text)
  return under.text.length >= length * 0.6 && under.text.length <= length * 1.3 + 2 && Math.abs(under.indent - title.indent) <= 4
}
