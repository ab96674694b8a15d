import { readSyllable } from './read-syllable.ts'

/** A syllable of seven letters, decomposed: each vowel has at most two marks. */
const LONGEST_DECOMPOSED = 16

/**
 * Tell whether a text is one syllable as Vietnamese can write it: an onset, a rime that may follow it, and a tone mark that the rime
 * can bear, on its letter. Both ways of placing the mark are syllables (hòa, hoà), in any case, composed or decomposed. It asks what is
 * possible, not what is in a dictionary: “lẫng” is a syllable without being a word.
 *
 * @param text one syllable, without spaces
 * @example
 * ```ts
 * import { isSyllable } from '@bantin/vietnamese/orthography'
 *
 * console.log(['nghiêng', 'hòa', 'hoà', 'ngiêng', 'hòan', 'cac'].map(isSyllable).join()) // => true,true,true,false,false,false
 * ```
 * @source Quy định về chính tả tiếng Việt, Bộ Giáo dục, 1984; onsets and rimes checked against the syllables that hunspell-vi attests
 */
export function isSyllable(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_DECOMPOSED) return false
  const reading = readSyllable(text) ?? readSyllable(text.normalize('NFC'))
  if (reading === undefined || reading.tone === 0) return reading !== undefined
  const at = reading.toneAt - reading.onset
  return at === reading.rime.main || at === reading.rime.first
}
