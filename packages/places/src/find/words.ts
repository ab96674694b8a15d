/** A run of letters, digits and marks in a text. */
export interface Word {
  readonly start: number
  readonly end: number
  /** the word in NFC and lower case, Ð read as Đ; empty where it is longer than any word that matters */
  readonly key: string
  /** whether its first letter is a capital */
  readonly capital: boolean
}

const LONGEST = 24
const COMBINING = /[\u0300-\u036f]/
const OTHER_WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u

/** Whether a UTF-16 code unit belongs to a word. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)
  if (unit < 0xc0) return false
  if (unit < 0x370) return unit !== 0xd7 && unit !== 0xf7
  if (unit >= 0x1e00 && unit < 0x1f00) return true
  return OTHER_WORD_CHARACTER.test(String.fromCharCode(unit))
}

function read(text: string, start: number, end: number): Word {
  if (end - start > LONGEST) return { start, end, key: '', capital: false }
  let word = text.slice(start, end)
  if (COMBINING.test(word)) word = word.normalize('NFC')
  const lower = word.toLowerCase()
  const key = lower.includes('ð') ? lower.replaceAll('ð', 'đ') : lower
  return { start, end, key, capital: word.charCodeAt(0) !== lower.charCodeAt(0) }
}

/** The word that starts at an offset, read at most a little past the longest that matters. */
export function wordAt(text: string, start: number): Word | undefined {
  let end = start
  while (end < text.length && end - start <= LONGEST && isWordUnit(text.charCodeAt(end))) end++
  return end === start ? undefined : read(text, start, end)
}

/** The word that ends at an offset. */
export function wordBefore(text: string, end: number): Word | undefined {
  let start = end
  while (start > 0 && end - start <= LONGEST && isWordUnit(text.charCodeAt(start - 1))) start--
  return start === end ? undefined : read(text, start, end)
}

/** Whether every letter of a span is a capital, and it has more than one. */
export function isAllCapitals(text: string, start: number, end: number): boolean {
  const span = text.slice(start, end)
  return span.length > 1 && span !== span.toLowerCase() && span === span.toUpperCase()
}
