const ZERO = /^[\p{M}\p{Cf}]$/u
/** @source UAX #11 East Asian Width: the blocks that are wide as a whole */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u

/** Columns that a character takes in a terminal: marks stand on the letter before them. A tab counts as one. */
export function widthOf(character: string): number {
  if (ZERO.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

/** Blanks as wide as the text; tabs stay tabs, so that what follows lines up however wide they are. */
export function blanksFor(text: string): string {
  let blanks = ''
  for (const character of text) blanks += character === '\t' ? '\t' : ' '.repeat(widthOf(character))
  return blanks
}

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += widthOf(character)
  return columns
}
