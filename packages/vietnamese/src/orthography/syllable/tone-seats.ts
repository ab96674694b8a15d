/**
 * Which letter of a rime bears the tone mark: a letter that has a hat or a horn; before a final consonant the last vowel; of three
 * vowels the middle one; of two the first, but in oa, oe, uy either.
 *
 * @source Quy định về chính tả tiếng Việt, Bộ Giáo dục, 1984 (hoà); the usage before and beside it (hòa)
 */
export function toneSeats(rime: string): { main: number; first: number } {
  if (rime === 'oa' || rime === 'oe' || rime === 'uy') return { main: 1, first: 0 }
  const marked = Math.max(...[...'ăâêôơ'].map((letter) => rime.indexOf(letter)))
  const only = marked >= 0 ? marked : unmarked(rime)
  return { main: only, first: only }
}

function unmarked(rime: string): number {
  const vowels = rime.search(/[^aeiouưy]|$/)
  if (vowels < rime.length) return vowels - 1
  return vowels === 3 ? 1 : 0
}
