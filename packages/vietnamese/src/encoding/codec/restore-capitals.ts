// letters that have codes for both cases
const SMALL = /[a-zăâêôơưđ]/
// a word, or the end of the line
const WORD = /\n|[A-Za-z\u00c0-\u1ef9]{1,99}/g
const NO_ASCII_SMALL = /(?<![A-Za-z\u00c0-\u1ef9])[A-Z\u00c0-\u1ef9]{1,99}(?![A-Za-z\u00c0-\u1ef9])/g
const NEAR = 64

/**
 * Give words in capitals back the capitals that their encoding could not write: §¶NG is ĐảNG in the codes, ĐẢNG to a reader.
 * A word with one capital or none, such as Hà or Ở, follows the words beside it on its line.
 */
export function restoreCapitals(text: string): string {
  return text.replace(NO_ASCII_SMALL, (word, at: number) => {
    const upper = word.toUpperCase()
    if (word === upper || SMALL.test(word)) return word
    if (hasCapital(word.slice(1))) return upper
    const before = text.slice(Math.max(0, at - NEAR), at).match(WORD) ?? []
    const behind = text.slice(at + word.length, at + word.length + NEAR).match(WORD) ?? []
    const sides = caseOf(before.reverse()) + 3 * caseOf(behind)
    return sides > 0 && sides !== 2 ? upper : word
  })
}

const hasCapital = (word: string): boolean => word !== word.toLowerCase()

/** The case of the first word that has a settled one: 1 capitals, -1 small letters, 0 none. */
function caseOf(words: readonly string[]): number {
  for (const word of words.slice(0, 4)) {
    if (word === '\n') return 0
    if (SMALL.test(word)) return -1
    if ([...word].filter(hasCapital).length > 1) return 1
  }
  return 0
}
