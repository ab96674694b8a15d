export interface Token {
  kind: 'number' | 'word' | 'mark'
  /** Digits; a word in lower case and NFC; or one of `/ - .` */
  text: string
  start: number
  end: number
  /** An opening bracket stands before it. */
  opened: boolean
}

const LONGEST_WORD = 32
const MOST_TOKENS = 40
const LETTER = /^[\p{L}\p{M}]$/u

/**
 * The words, numbers and separators of a text. Brackets and commas are layout in a date, and fall away.
 *
 * @returns `undefined` for a text that cannot be a date: too long, or with other characters
 */
export function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = []
  let i = 0
  let opened = false
  while (i < text.length) {
    const start = i
    const char = text[i]!
    if (/[\s(),]/.test(char)) {
      opened = char === '(' || (opened && char !== ')')
      i++
      continue
    }
    if (tokens.length === MOST_TOKENS) return undefined
    if (isDigit(char)) {
      while (i < text.length && isDigit(text[i]!)) if (++i - start > 8) return undefined
      tokens.push({ kind: 'number', text: text.slice(start, i), start, end: i, opened })
    } else if (LETTER.test(char)) {
      while (i < text.length && LETTER.test(text[i]!)) if (++i - start > LONGEST_WORD) return undefined
      tokens.push({ kind: 'word', text: text.slice(start, i).normalize('NFC').toLowerCase(), start, end: i, opened })
    } else {
      const mark = SEPARATORS.get(char)
      if (mark === undefined) return undefined
      i++
      tokens.push({ kind: 'mark', text: mark, start, end: i, opened })
    }
    opened = false
  }
  return tokens
}

const isDigit = (char: string) => char >= '0' && char <= '9'

// hyphens and dashes that word processors put in place of one another
const SEPARATORS = /* @__PURE__ */ new Map([
  ['/', '/'],
  ['\u2044', '/'],
  ['-', '-'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['.', '.'],
])
