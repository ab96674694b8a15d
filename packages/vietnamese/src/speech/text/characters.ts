const LETTER = /[\p{L}\p{M}]/u

const MARK = /[\u0300-\u036f]/

/** NFC, without the cost where nothing can be composed. */
export const compose = (text: string): string => (MARK.test(text) ? text.normalize('NFC') : text)

/** An ASCII digit; digits of other scripts are left to the voice. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A letter or a combining mark, of any script. `NaN`, which is what stands outside a text, is none. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x370) return code !== 0xd7 && code !== 0xf7
  if (code >= 0x1e00 && code < 0x1f00) return true
  if (code >= 0xd800 && code < 0xe000) return false
  return code >= 0x370 && LETTER.test(String.fromCharCode(code))
}

/** A space within a line. */
export const isSpace = (code: number): boolean =>
  code === 32 || code === 0xa0 || code === 9 || code === 0x2009 || code === 0x202f || code === 0x2007

/** A hyphen, dash or minus that may stand between two numbers. */
export const isDash = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212

/** Digits from a place on, at most `limit` of them: the place behind them. */
export function endOfDigits(text: string, at: number, limit = Number.POSITIVE_INFINITY): number {
  let end = at
  while (end - at < limit && isDigit(text.charCodeAt(end))) end++
  return end
}

/** Letters from a place on, at most `limit` of them: the place behind them. */
export function endOfLetters(text: string, at: number, limit = Number.POSITIVE_INFINITY): number {
  let end = at
  while (end - at < limit && isLetter(text.charCodeAt(end))) end++
  return end
}

/** True when no letter or digit stands at a place. */
export function isBoundary(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return !isLetter(code) && !isDigit(code)
}

/** The place behind at most one space. */
export const skipSpace = (text: string, at: number): number => (isSpace(text.charCodeAt(at)) ? at + 1 : at)
