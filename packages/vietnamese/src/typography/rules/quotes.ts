import { within } from '../../orthography/text/addresses.ts'
import type { Check, TypographyFinding } from '../finding.ts'
import { isEmptyOrSpace, isOneOf, OPENING, PUNCTUATION } from './signs.ts'

const AFTER_OPENER = `${OPENING}-–—/:,;>*_`
const BEFORE_CLOSER = `)]}”’»${PUNCTUATION}-–—/<*_`

/** Straight double quotes, paired line by line; inside “ ” they become ‘ ’. A line whose pairs are not sure is left, and its first quote reported. */
export const checkQuotes: Check = (text, { report = false }, shielded) => {
  const isShielded = within(shielded)
  const found: TypographyFinding[] = []
  let line: number[] = []
  let depths: number[] = []
  let depth = 0
  const flush = (): void => {
    const sure =
      line.length % 2 === 0 && line.every((at, i) => (i % 2 === 0 ? mayOpen(text, at) && depths[i] === depths[i + 1] : mayClose(text, at)))
    line.forEach((at, i) => {
      if (sure)
        found.push({
          start: at,
          end: at + 1,
          rule: 'quotes',
          replacement: ((depths[i] as number) > 0 ? '‘’' : '“”').charAt(i % 2),
          safe: true,
        })
      else if (report && i === 0) found.push({ start: at, end: at + 1, rule: 'quotes', safe: false })
    })
    line = []
    depths = []
    depth = 0
  }
  for (const { index, 0: sign } of text.matchAll(/["“”\n]/g)) {
    if (sign === '\n') flush()
    else if (sign === '“') depth++
    else if (sign === '”') depth--
    else if (!isShielded(index, index + 1)) {
      line.push(index)
      depths.push(depth)
    }
  }
  flush()
  return found
}

const mayOpen = (text: string, at: number): boolean => {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  return (isEmptyOrSpace(before) || isOneOf(before, AFTER_OPENER)) && !isEmptyOrSpace(after) && after !== '"'
}

const mayClose = (text: string, at: number): boolean => {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  return !isEmptyOrSpace(before) && before !== '"' && (isEmptyOrSpace(after) || isOneOf(after, BEFORE_CLOSER))
}
