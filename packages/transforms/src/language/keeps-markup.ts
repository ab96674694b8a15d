/** What stands in a text in place of a stretch of it. */
interface Replacement {
  readonly from: number
  readonly to: number
  readonly by: string
}

/** What is around a text. */
export interface Edges {
  /** Nothing of its line is before it. */
  readonly opens: boolean
  /** Nothing of its block is behind it. */
  readonly closes: boolean
  /** An address may be before it, which grows when a space is taken out. */
  readonly followsOpaque: boolean
  /** An address may be behind it, which needs the sign before it. */
  readonly precedesOpaque: boolean
  /** The block begins as the definition of a link would. */
  readonly mayDefine: boolean
}

const LETTER = /[\p{L}\p{M}]/u
/** What stands behind a word or its markup. */
const CLOSING = /[,.;:?!…)”’»]/
/** Signs that may begin markup when something else comes to stand beside them. */
const MARKUP = /[*_~`[\]<>|\\&#@/$=+]/
const ADDRESS = /^(?:https?:|www\.)/i
/** What the sign of a list, heading, quotation or table is made of. */
const SIGN = /^[\d#>*+\-.)=~:|\s]*$/
/** Longer than any of these with its spaces. */
const LONGEST = 16

/**
 * True when Markdown surely reads the text around a replacement as before. Letters and signs in place of such change nothing; what is taken
 * out, or becomes a space, can make a list, a link or emphasis of what was none.
 */
export function keepsMarkup(
  value: string,
  { from, to, by }: Replacement,
  { opens, closes, followsOpaque, precedesOpaque, mayDefine }: Edges,
): boolean {
  if (to === value.length && precedesOpaque) return false
  if (by.trim() !== '') return true
  if (by === ' ' && /^ +$/.test(value.slice(from, to))) return true
  if (ADDRESS.test(value.slice(to, to + LONGEST))) return false
  const before = value.slice(Math.max(0, from - LONGEST), from)
  const after = value.charAt(to)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const beginsLine = line.length === before.length ? opens && before.length < LONGEST : true
  if (beginsLine && SIGN.test(line)) return line === '' && by === '' && LETTER.test(after)
  if (by === ' ') return true
  if (mayDefine || MARKUP.test(before.slice(-1)) || before.endsWith(':') || MARKUP.test(after)) return false
  if (followsOpaque && !/\s/.test(value.slice(0, Math.min(from, LONGEST)))) return false
  if (isSpace(before.at(-1)) && (after === '' || after === '\n')) return false
  if (from === 0) return opens || CLOSING.test(after)
  return to < value.length || closes
}

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign)
