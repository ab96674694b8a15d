const MANY = 32
const MANY_MARKS = /(\p{M}{32})/u

/**
 * The text in a normal form, in linear time: where 32 marks and more follow one another, they are composed 32 by 32.
 * No language has as many on a letter, and ICU takes quadratic time to order them.
 */
export function nfc(text: string, form: 'NFC' | 'NFD' = 'NFC'): string {
  if (!mayHaveMany(text)) return text.normalize(form)
  return text
    .split(MANY_MARKS)
    .map((part) => part.normalize(form))
    .join('')
}

/** Most texts have no long row of letters that could be marks: this is quicker than to look for marks. */
function mayHaveMany(text: string): boolean {
  let row = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    row = code < 0x300 || (code >= 0x1e00 && code < 0x20d0) ? 0 : row + 1
    if (row === MANY) return true
  }
  return false
}
