/** Three words or so on each side. */
const REACH = 28
const WORD = /[\p{L}\p{M}]+/gu
const MARKED = /[\u00c0-\u00fd\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/

/** How Vietnamese the words around a place are, on its line. */
export interface Surroundings {
  /** Syllables with a mark. */
  readonly vietnamese: number
  /** Words of two letters and more that are neither syllables nor surely misspelled; such as are all capitals do not count. */
  readonly other: number
}

/**
 * Look at the whole words near a place.
 *
 * @param kindOf a syllable, a word that is none, or one that says nothing
 */
export function surroundings(
  text: string,
  start: number,
  end: number,
  kindOf: (word: string) => 'syllable' | 'other' | 'unsure',
): Surroundings {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const cutBefore = before.slice(Math.max(start > REACH ? before.search(/[^\p{L}\p{M}]/u) : 0, before.lastIndexOf('\n') + 1))
  const line = after.indexOf('\n')
  const last = end + REACH < text.length ? lastBreak(after) : after.length
  const cutAfter = after.slice(0, line < 0 ? last : Math.min(line, last))
  let vietnamese = 0
  let other = 0
  for (const [word] of `${cutBefore} ${cutAfter}`.matchAll(WORD)) {
    const kind = kindOf(word)
    if (kind === 'syllable') vietnamese += MARKED.test(word.normalize('NFC')) ? 1 : 0
    else if (kind === 'other' && word.length > 1 && word !== word.toUpperCase()) other++
  }
  return { vietnamese, other }
}

function lastBreak(text: string): number {
  let at = text.length
  while (at > 0 && /[\p{L}\p{M}]/u.test(text.charAt(at - 1))) at--
  return at
}
