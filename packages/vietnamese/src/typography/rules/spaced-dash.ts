import type { Check, TypographyFinding } from '../finding.ts'
import { findSpacedNames } from './hyphen-translit.ts'
import { isLetter, isOneOf } from './signs.ts'

/** A hyphen between spaces and words; not between numbers, where it may be minus, nor at the start of a line, where it is a list. */
export const checkSpacedDash: Check = (text, { spacedDash = false }) => {
  const found: TypographyFinding[] = []
  if (!spacedDash) return found
  const names = new Set(findSpacedNames(text))
  for (const { index: start, 0: dash } of text.matchAll(/(?<! ) {1,4}- {1,4}(?! )/g)) {
    const end = start + dash.length
    const before = text.charAt(start - 1)
    const after = text.charAt(end)
    if (names.has(start)) continue
    if ((isLetter(before) || isOneOf(before, ')”"')) && (isLetter(after) || isOneOf(after, '(“"')))
      found.push({ start, end, rule: 'spaced-dash', replacement: ' – ', safe: true })
  }
  return found
}
