// letters that have codes for both cases
const SMALL = /[a-zăâêôơưđ]/
const NEAR = 64

const isLetter = (unit: number): boolean => ((unit | 32) > 96 && (unit | 32) < 123) || (unit > 0xbf && unit < 0x1efa)

/**
 * Give words in capitals back the capitals that their encoding could not write: §¶NG is ĐảNG in the codes, ĐẢNG to a reader.
 * A word with one capital or none, such as Hà or Ở, follows the words beside it on its line.
 */
export function restoreCapitals(text: string): string {
  const parts: string[] = []
  let done = 0
  // where the word begins, until it has a small letter of ASCII
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 96 && unit < 123) start = text.length
    else if (!isLetter(unit)) {
      if (start < i) {
        parts.push(text.slice(done, start), restored(text.slice(start, i), text, start, i))
        done = i
      }
      start = i + 1
    }
  }
  return parts.join('') + text.slice(done)
}

/** A word without small letters of ASCII. */
function restored(word: string, text: string, start: number, end: number): string {
  const upper = word.toUpperCase()
  return word !== upper && !SMALL.test(word) && (isCapital(word.slice(1)) || caseBeside(text, start, -1) + caseBeside(text, end - 1, 1) > 0)
    ? upper
    : word
}

const isCapital = (word: string): boolean => word !== word.toLowerCase()

/** The case of the next word that has a settled one: 1 capitals, -1 small letters, 0 none. */
function caseBeside(text: string, at: number, step: number): number {
  let capitals = 0
  for (let near = 0; near < NEAR; near++) {
    at += step
    const char = text.charAt(at)
    if (SMALL.test(char)) return -1
    if (isCapital(char)) capitals++
    else if (!isLetter(text.charCodeAt(at))) {
      if (capitals > 1) return 1
      if (char === '\n') return 0
      capitals = 0
    }
  }
  return 0
}
