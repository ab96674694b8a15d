import { covers, type Range } from './ranges.ts'

/** Where a text speaks in the words of others, and where it speaks in brackets. */
export interface Asides {
  isQuoted(offset: number): boolean
  isBracketed(offset: number): boolean
}

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '«': '»' }
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']' }
const BOUND = /[\s([{“«/–—-]/

/**
 * Find the quotations and brackets of a paragraph. A quotation mark that is not closed quotes to the end, as one over several
 * paragraphs does; a bracket that is not closed, and a straight mark, bracket nothing.
 */
export function asidesOf(text: string): Asides {
  const quoted = [...rangesOf(text, QUOTES, true), ...straightRanges(text)]
  const bracketed = rangesOf(text, BRACKETS, false)
  return { isQuoted: covers(quoted), isBracketed: covers(bracketed) }
}

/** The outermost ranges; those inside them say nothing more. */
function rangesOf(text: string, marks: Readonly<Record<string, string>>, toTheEnd: boolean): Range[] {
  const ranges: Range[] = []
  const open: { close: string; start: number }[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string
    if (Object.hasOwn(marks, sign)) open.push({ close: marks[sign] as string, start: at })
    else if (sign === open.at(-1)?.close) {
      const { start } = open.pop() as { start: number }
      while ((ranges.at(-1)?.[0] ?? -1) > start) ranges.pop()
      ranges.push([start, at + 1])
    }
  }
  if (toTheEnd && open[0]) ranges.push([open[0].start, text.length])
  return ranges
}

/** `"…"`: the first mark has a space before it, the second none. */
function straightRanges(text: string): Range[] {
  const ranges: Range[] = []
  let start = -1
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (start < 0) {
      if (at === 0 || BOUND.test(text[at - 1] as string)) start = at
    } else if (!/\s/.test(text[at - 1] as string)) {
      ranges.push([start, at + 1])
      start = -1
    }
  }
  return ranges
}
