import { isLetterUnit } from '../text/units.ts'

/** Two words or so. */
const REACH = 24

/** Letters of Icelandic, Old English, Ewe and of phonetic script, and ð that does not begin a word. */
const ETH_NEIGHBOURS = /[þÞæÆǣǢƿɛƐɔƆŋƒƑʋƲɣƔəɪʊθʃʒːˈ]|\p{L}ð/u
/** Letters with the other tone marks of Pinyin. */
const PINYIN = /[āēīōūǖěǐǒǔǚ]/i
/** The third tone where Vietnamese has no ă: hǎo, guǎn. */
const THIRD_TONE = /ǎ(?![cmnpt])|(?<!q)uǎ|(?<!g)iǎ/iu

/** The whole words around a place, on its line. */
function around(text: string, start: number, end: number): string {
  let from = start
  while (from > 0 && start - from < REACH && text[from - 1] !== '\n') from--
  while (from > 0 && from < start && isLetterUnit(text.charCodeAt(from)) && isLetterUnit(text.charCodeAt(from - 1))) from++
  let to = end
  while (to < text.length && to - end < REACH && text[to] !== '\n') to++
  while (to < text.length && to > end && isLetterUnit(text.charCodeAt(to)) && isLetterUnit(text.charCodeAt(to - 1))) to--
  return `${text.slice(from, start)}\n${text.slice(end, to)}`.normalize('NFC')
}

/** The words around show that ð is at home here: Icelandic, Old English, Ewe, phonetic script. */
export function ethIsAtHome(text: string, start: number, end: number): boolean {
  const phonetic = (text[start - 1] === '/' && text[end] === '/') || (text[start - 1] === '[' && text[end] === ']')
  return phonetic || ETH_NEIGHBOURS.test(around(text, start, end))
}

/** The words around are Pinyin: they have its other tones, or a third tone where Vietnamese has no ă. */
export function caronIsAtHome(text: string, start: number, end: number): boolean {
  const words = around(text, start, end)
  return PINYIN.test(words) || THIRD_TONE.test(words)
}

/** Each caron as a breve: ǎ → ă. */
export const breves = (letters: string): string => letters.normalize('NFD').replaceAll('\u030c', '\u0306').normalize('NFC')
