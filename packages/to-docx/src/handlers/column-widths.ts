/** Width of a letter of a table as a share of the size of the text, about. */
const LETTER = 0.6
const PADDING = 240
/** A column with longer texts gets no more room for them. */
const LONGEST = 60

/** What a column holds, in letters. */
interface Need {
  readonly text: number
  readonly word: number
}

// A space that does not break makes one word of two
const longestWord = (text: string): number => text.split(/[ \t\n]+/).reduce((longest, word) => Math.max(longest, word.length), 0)

function needOf(texts: readonly string[]): Need {
  const lengths = texts.map((text) => text.length)
  return {
    text: Math.min(
      LONGEST,
      Math.max(
        4,
        lengths.reduce((longest, one) => Math.max(longest, one), 0),
      ),
    ),
    word: Math.max(
      2,
      texts.reduce((longest, one) => Math.max(longest, longestWord(one)), 0),
    ),
  }
}

/** Share a width among columns: the longest word of each fits where there is room, and what is left goes by the length of the texts. `size` in points. */
export function columnWidths(columns: readonly (readonly string[])[], width: number, size: number): number[] {
  const letter = size * 20 * LETTER
  const needs = columns.map(needOf)
  const even = Math.floor(width / Math.max(1, columns.length))
  const least = needs.map(({ word }) => Math.min(word * letter + PADDING, even))
  const free = width - least.reduce((sum, one) => sum + one, 0)
  const wanted = needs.map(({ text }, index) => Math.max(1, text * letter + PADDING - (least[index] ?? 0)))
  const total = wanted.reduce((sum, one) => sum + one, 0)
  return least.map((one, index) => one + Math.floor((free * (wanted[index] ?? 0)) / total))
}
