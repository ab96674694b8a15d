/** Spaces of other widths become the ordinary one: a build sets its own. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Control characters but tabs and line ends, and signs that only say how others are set: soft hyphens, signs without width, directions. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\ufffc]|\u034f/gu

/** Scripts in which a joiner or a sign without width says how letters join or where a word ends. */
const JOINED =
  /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Arabic}\p{Script=Devanagari}\p{Extended_Pictographic}\p{Variation_Selector}]/u

/** A sign that was dropped, and where it stood. */
export interface Dropped {
  readonly at: number
  readonly sign: string
}

/** Text without signs that nobody sees, with ordinary spaces and line ends. */
export function dropInvisible(given: string): { text: string; dropped: Dropped[] } {
  const spaced = given.replace(LINE_ENDS, '\n').replace(SPACES, ' ')
  if (spaced.search(INVISIBLE) < 0) return { text: spaced, dropped: [] }
  const dropped: Dropped[] = []
  let length = 0
  const text = spaced.replace(INVISIBLE, (sign: string, at: number) => {
    if (isNeeded(spaced, at, sign)) return sign
    dropped.push({ at: at - length, sign })
    length += sign.length
    return ''
  })
  return { text, dropped }
}

function isNeeded(text: string, at: number, sign: string): boolean {
  if (sign < '\u200b' || sign > '\u200d') return false
  const before = text.codePointAt(at - 2) ?? 0
  const last = before > 0xffff ? String.fromCodePoint(before) : text.charAt(at - 1)
  const next = text.codePointAt(at + 1)
  return JOINED.test(last) && next !== undefined && JOINED.test(String.fromCodePoint(next))
}
