import type { Check, TypographyFinding } from '../finding.ts'
import { CLOSING, isDigit, isEmptyOrSpace, isLetter, isOneOf, OPENING, PUNCTUATION } from './signs.ts'

const RUN = / +/g
/** What may stand behind : ; = in a face. */
const FACE = ')(]D/\\|*'

/** Runs of spaces within lines, and the space that is missing behind a comma or semicolon. */
export const checkSpaces: Check = (text) => {
  const found: TypographyFinding[] = []
  for (const { index: start, 0: run } of text.matchAll(RUN)) {
    const end = start + run.length
    const before = text.charAt(start - 1)
    const after = text.charAt(end)
    // indents, hard breaks and cells of tables are layout
    if (isEmptyOrSpace(before) || isEmptyOrSpace(after) || before === '|' || after === '|') continue
    const rule = ruleOf(text, start, end)
    if (rule === 'double-space') {
      if (run.length > 1) found.push({ start, end, rule, replacement: ' ', safe: true })
    } else if (rule) found.push({ start, end, rule, replacement: '', safe: true })
  }
  return found
}

function ruleOf(text: string, start: number, end: number): TypographyFinding['rule'] | undefined {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  const opens = isOneOf(before, OPENING)
  // a box to fill in
  if (opens && isOneOf(after, CLOSING)) return undefined
  if (opens) return before === '(' && isOneOf(text.charAt(start - 2), ':;=') ? 'double-space' : 'space-inside-brackets'
  if (isOneOf(after, '”»')) return 'space-inside-brackets'
  if (isOneOf(after, ')]')) return isOneOf(before, ':;=') ? 'double-space' : 'space-inside-brackets'
  return isOneOf(after, PUNCTUATION) && belongsToWordBefore(text, start, end) ? 'space-before-punct' : 'double-space'
}

/** Not a face, a ratio, a row of leaders, an operator, or a sign that begins what follows (.NET, …và). */
function belongsToWordBefore(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  const sign = text.charAt(end)
  let last = end
  while (last - end < 5 && isOneOf(text.charAt(last), PUNCTUATION)) last++
  const next = text.charAt(last)
  if (isOneOf(sign, ':;') && last === end + 1 && (isOneOf(next, FACE) || next === '-')) return false
  if (sign === '.' && text.charAt(end + 1) === '.' && (last - end !== 3 || isOneOf(before, PUNCTUATION))) return false
  if (sign === '…' && (isOneOf(before, PUNCTUATION) || last !== end + 1)) return false
  if (
    sign === ':' &&
    isDigit(before) &&
    isDigit(
      text
        .slice(last, last + 4)
        .trimStart()
        .charAt(0),
    )
  )
    return false
  if (isOneOf(sign, ',;') && isLetter(next)) return true
  return isEmptyOrSpace(next) || isOneOf(next, CLOSING) || isOneOf(next, '"\'')
}

/** “từ,từ”: at least one of the words has two letters, so that (x,y) stays. */
export const checkSpaceAfter: Check = (text) => {
  const found: TypographyFinding[] = []
  for (const { index } of text.matchAll(/[,;]/g)) {
    if (!isLetter(text.charAt(index + 1))) continue
    let before = index - 1
    while (index - before < 4 && text.charAt(before) === ' ') before--
    if (!isLetter(text.charAt(before)) || (isOneOf(text.charAt(index), ';') && isEntity(text, index))) continue
    if (isLetter(text.charAt(before - 1)) || isLetter(text.charAt(index + 2)))
      found.push({ start: index + 1, end: index + 1, rule: 'space-before-punct', replacement: ' ', safe: true })
  }
  return found
}

/** &nbsp; and its like */
const isEntity = (text: string, end: number): boolean => /&[a-z0-9]+$/i.test(text.slice(Math.max(0, end - 10), end))
