const SOFT_HYPHEN = 0xad
const ZERO_WIDTH_SPACE = 0x200b
const JOINER = 0x200d
const BYTE_ORDER_MARK = 0xfeff

/** Signs without a width that have no place in a Vietnamese word. */
export const isInvisible = (unit: number): boolean =>
  unit === SOFT_HYPHEN || unit === BYTE_ORDER_MARK || (unit >= ZERO_WIDTH_SPACE && unit <= JOINER)

/** Latin, Greek and Cyrillic letters and their marks: none of them needs a joiner. */
const needsNoJoiner = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0x530) || (unit >= 0x1e00 && unit < 0x1f00)

/** Scripts from Thai to Mongolian, and those above the Latin additions, where a zero-width space parts words. */
const partsWords = (unit: number): boolean =>
  (unit >= 0xe00 && unit < 0x1e00) || (unit >= 0x2e80 && unit < 0xfb00) || (unit >= 0xd800 && unit < 0xe000)

/**
 * A test for one text that must be asked from its start to its end: may the invisible sign at this offset go? Soft hyphens and byte order
 * marks always; a zero-width space unless a script beside it uses them; joiners only between letters of Europe, since emoji and other scripts
 * need them.
 */
export function removableIn(text: string): (at: number) => boolean {
  let start = 0
  let end = 0
  return (at) => {
    const unit = text.charCodeAt(at)
    if (unit === SOFT_HYPHEN || unit === BYTE_ORDER_MARK) return true
    if (at < start || at >= end) {
      for (start = at; start > 0 && isInvisible(text.charCodeAt(start - 1)); ) start--
      for (end = at; end < text.length && isInvisible(text.charCodeAt(end)); ) end++
    }
    const before = start > 0 ? text.charCodeAt(start - 1) : 0
    const after = end < text.length ? text.charCodeAt(end) : 0
    return unit === ZERO_WIDTH_SPACE ? !partsWords(before) && !partsWords(after) : needsNoJoiner(before) && needsNoJoiner(after)
  }
}
