/**
 * From the letters of two bytes, the marks; then every base with every mark, since a mark of the other case is common.
 * The bytes of marks get the role 2.
 */
export function joinMarks(
  letters: readonly (readonly [letter: string, code: number])[],
  single: readonly string[],
  role: Uint8Array,
): Map<number, string> {
  const marks = new Map<number, string>()
  const pairs = new Map<number, string>()
  for (const [letter, code] of letters) {
    const base = single[code >> 8]?.normalize('NFD')
    marks.set(code & 255, [...letter.normalize('NFD')].filter((char) => !base?.includes(char)).join(''))
    role[code & 255] = 2
  }
  for (const [, code] of letters) {
    for (const [mark, signs] of marks) {
      const letter = (single[code >> 8] + signs).normalize('NFC')
      if (letter.length < 2) pairs.set((code & ~255) + mark, letter)
    }
  }
  for (const [letter, code] of letters) pairs.set(code, letter)
  return pairs
}
