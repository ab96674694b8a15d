import { fold } from '../../search/fold.ts'

/** The names of letters, as they are called in acronyms; D as in foreign ones. */
const NAMES: Readonly<Record<string, string>> = {
  A: 'a',
  Ă: 'á',
  Â: 'ớ',
  B: 'bê',
  C: 'xê',
  D: 'đê',
  Đ: 'đê',
  E: 'e',
  Ê: 'ê',
  F: 'ép',
  G: 'giê',
  H: 'hát',
  I: 'i',
  J: 'gi',
  K: 'ca',
  L: 'e lờ',
  M: 'em',
  N: 'en',
  O: 'ô',
  Ô: 'ô',
  Ơ: 'ơ',
  P: 'pê',
  Q: 'quy',
  R: 'e rờ',
  S: 'ét',
  T: 'tê',
  U: 'u',
  Ư: 'ư',
  V: 'vê',
  W: 'vê kép',
  X: 'ích',
  Y: 'i dài',
  Z: 'dét',
}

/** An acronym letter by letter: “WHO” is “vê kép hát ô”. */
export const spell = (letters: string): string =>
  Array.from(letters, (letter) => {
    const upper = letter.toUpperCase()
    return Object.hasOwn(NAMES, upper) ? NAMES[upper] : letter
  }).join(' ')

/** Onset, vowels and coda of a Vietnamese syllable, marks set aside. */
const SYLLABLE = /^(?:ngh?|[cgknpt]h|g[ih]?|qu|tr|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ch|n[gh]?|[cmpt])?$/

/**
 * True for capitals that can be said as a word: a syllable of a heading (“THÔNG”), or a name such as NATO with a vowel for every two or
 * three letters.
 */
export function isPronounceable(word: string): boolean {
  const plain = fold(word).toLowerCase()
  if (plain !== word.toLowerCase().normalize('NFC').replaceAll('đ', 'd')) return true
  if (SYLLABLE.test(plain)) return true
  return plain.length > 3 && !/[^aeiouy]{3}|[^aeiouy]{2}$|^[^aeiouy]{2}[^aeiouyhlr]/.test(plain)
}
