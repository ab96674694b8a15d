const WORD = /[\p{L}\p{M}]+|\p{N}/gu
const MARKS = /\p{M}/gu
const VOWELS = /[aeiouy]+/gi
/** Scripts without spaces between words: Khmer, Thai, Lao, Burmese, Han, Kana. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/u

/**
 * How many syllables are heard in a text whose numbers are in words. One for each group of vowels, which is exact for Vietnamese and
 * near for other Latin spelling; in scripts without spaces, one for every two letters. Digits that are left count one each.
 */
export function countSyllables(text: string): number {
  let count = 0
  for (const [word] of text.matchAll(WORD)) {
    const letters = word.normalize('NFD').replace(MARKS, '')
    count += UNSPACED.test(letters) ? Math.ceil([...letters].length / 2) : Math.max(1, letters.match(VOWELS)?.length ?? 0)
  }
  return count
}
