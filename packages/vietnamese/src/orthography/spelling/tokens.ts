import { isLetterUnit } from '../text/units.ts'

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** Where the run of letters, marks and digits that begins at `from` ends. */
export function tokenEnd(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    const plain = unit | 0x20
    if ((plain >= 0x61 && plain <= 0x7a) || isDigit(unit) || (unit > 0x7f && isLetterUnit(unit))) end++
    else break
  }
  return end
}

/** Signs that join a word to something else: a hyphen, an apostrophe, a slash; a full stop or colon with a letter behind it. */
export function isJoined(text: string, start: number, end: number): boolean {
  return (
    isJoint(text.charAt(start - 1)) ||
    isJoint(text.charAt(end)) ||
    (/[.:]/.test(text.charAt(end)) && isLetterUnit(text.charCodeAt(end + 1)))
  )
}

const isJoint = (sign: string): boolean => sign !== '' && "-‐‑'’ʼ/\\_@#&+=<>~^*$%`|".includes(sign)
