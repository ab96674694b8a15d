/**
 * Signs, from code unit to code unit, both included: all else from U+0080 on belongs to words. A table, because browsers of 2017
 * do not know `\p{L}`.
 */
const SIGNS: readonly (readonly [number, number])[] = [
  [0x80, 0xa9],
  [0xab, 0xb1],
  [0xb4, 0xb4],
  [0xb6, 0xb8],
  [0xbb, 0xbb],
  [0xbf, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x37e, 0x37e],
  [0x387, 0x387],
  [0x1680, 0x1680],
  [0x17d4, 0x17d6],
  [0x17d8, 0x17db],
  [0x2000, 0x206f],
  [0x207a, 0x207e],
  [0x208a, 0x208e],
  [0x20a0, 0x20cf],
  [0x2190, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0x3030, 0x3030],
  [0xd83c, 0xd83e],
  [0xdc00, 0xdfff],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe6f],
  [0xfeff, 0xff0f],
  [0xff1a, 0xff20],
  [0xfff0, 0xffff],
]

/** Whether a code unit belongs to a word: letters, digits, the marks on them. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  // Vietnamese letters, without a look at the table
  if ((code > 0xf7 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00)) return true
  for (const [first, last] of SIGNS) {
    if (code <= last) return code < first
  }
  return true
}

/** Soft hyphen, zero-width space, joiners, word joiner: readers do not see them, words go on behind them. */
export const isInvisible = (code: number): boolean => code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060

/** Scripts that put no space between words: Khmer, Chinese with chữ Nôm, Japanese. Each cluster of letter and signs counts as a word. */
export const isUnspaced = (code: number): boolean =>
  (code >= 0x1780 && code < 0x17e0) || (code >= 0x3040 && code < 0xa000) || (code >= 0xd840 && code < 0xd890)

/** Whether a unit is the second half of a letter beyond U+FFFF. */
export const isSecondHalf = (code: number, before: number): boolean =>
  code >= 0xdc00 && code < 0xe000 && before >= 0xd800 && before < 0xdc00

const COENG = 0x17d2

/** Whether a unit goes on with the cluster that ends with the unit before it: Khmer vowels and signs, and letters put below. */
export const continuesCluster = (code: number, before: number): boolean =>
  (code >= 0x17b4 && code <= 0x17d3) || code === 0x17dd || before === COENG || isSecondHalf(code, before)
