// Soft hyphens, word joiners, zero-width spaces and direction marks are no part of a word
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu
const LIGATURES = /[\ufb00-\ufb06]/gu
const WORD = /[\p{L}\p{M}]+|\p{N}+/gu

/** The form in which texts are compared: composed (NFC), without invisible characters and printers' ligatures, in small letters. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFC')
}

/**
 * The words of a text as they are compared: runs of letters and runs of digits, so that the mark of a note set against a word, or a
 * bracket that another program leaves out, makes no difference. Capitals make none either: a form may set a title in capitals.
 *
 * @example
 * ```ts
 * import { splitWords } from '@bantin/adapter-kit'
 *
 * console.log(splitWords('Nước sạch: 1.250 m³').join(' ')) // => nước sạch 1 250 m ³
 * ```
 */
export function splitWords(text: string): string[] {
  return normaliseText(text).match(WORD) ?? []
}
