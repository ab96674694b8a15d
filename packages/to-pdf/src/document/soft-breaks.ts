/** A word of more letters than this may be broken: in the text, and where there is little room. */
const LONGEST = { text: 30, narrow: 18 } as const

/** Letters between two places where a long word may break. */
const STEP = 8

/** Words of scripts that put spaces between them; the others break by their own rules. */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]+/gu
const LETTER = /\P{M}\p{M}*/gu
const ZERO_WIDTH_SPACE = '\u200b'

/** Let words break that no line could hold, such as a number of forty digits. Other words are left as they are. */
export function softBreaks(text: string, room: keyof typeof LONGEST): string {
  if (!hasRun(text, LONGEST[room])) return text
  return text.replace(WORD, (word) => {
    const letters = word.length > LONGEST[room] ? (word.match(LETTER) ?? []) : []
    return letters.length > LONGEST[room] ? chunks(letters).join(ZERO_WIDTH_SPACE) : word
  })
}

/** A cheap look before the dear one: without so many signs between two spaces there is no such word. */
function hasRun(text: string, longest: number): boolean {
  let start = 0
  while (text.length - start > longest) {
    const end = text.indexOf(' ', start)
    if (end < 0 || end - start > longest) return true
    start = end + 1
  }
  return false
}

const chunks = (letters: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(letters.length / STEP) }, (_, i) => letters.slice(i * STEP, (i + 1) * STEP).join(''))

/** What is not printed, or must stay as it is. */
const KEPT = new Set(['metadata', 'id', 'file', 'language', 'alt', 'codes'])

/** The same document with {@link softBreaks} in everything that is printed. */
export function softened<T>(document: T): T {
  return soften(document) as T
}

function soften(value: unknown): unknown {
  if (typeof value === 'string') return softBreaks(value, 'narrow')
  if (Array.isArray(value)) return value.map(soften)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, KEPT.has(key) ? one : soften(one)]))
}
