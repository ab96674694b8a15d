/** True for a title that is written in capitals only. */
export const isCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

/** The title in small letters with one capital: a suggestion only, since names lose theirs. Words with digits or signs, such as 63/NQ-HĐND, stay. */
export function sentenceCase(title: string): string {
  const words = title.split(' ').map((word) => (/[\d/&]|^\p{Lu}{1,2}-/u.test(word) ? word : word.toLowerCase()))
  const text = words.join(' ')
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}
