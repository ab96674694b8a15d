/** Letters that take two columns in a fixed-width font. @source Unicode Standard Annex 11, the blocks that are all wide */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}]/u

/** How many columns a text takes. */
export function columns(text: string): number {
  let width = 0
  for (const character of text) width += NO_COLUMN.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}

/** A break may stand at a blank, and behind a zero-width space, which Khmer has between words. */
const words = (text: string): string[] => text.match(/[^ \u200b]+\u200b?|\u200b/g) ?? []

/** A blank stands in front of a word, unless a zero-width space did. */
const gap = (line: string): string => (line === '' || line.endsWith('\u200b') ? '' : ' ')

/**
 * Set a text in lines. A word that is longer than a line, such as an address, stands whole on a line of its own.
 *
 * @param text without line ends
 * @param width columns of a line, indent included
 * @param indent what every line begins with
 */
export function wrap(text: string, width: number, indent = ''): string[] {
  const room = width - columns(indent)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of words(text)) {
    const space = gap(line)
    const taken = columns(word)
    if (line !== '' && used + space.length + taken > room) {
      lines.push(indent + line)
      line = word
      used = taken
    } else {
      line += space + word
      used += space.length + taken
    }
  }
  return line === '' ? lines : [...lines, indent + line]
}
