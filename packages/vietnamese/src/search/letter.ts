/**
 * A letter in one number: bits 0–15 the base letter in lower case, 16–22 its own mark (ă, â, ơ, đ, ñ), 23–25 its tone, 26 upper case,
 * 27 set for letters. Tones are in the order of dictionaries.
 */
export type Letter = number

export const baseOf = (letter: Letter): number => letter & 0xffff
export const markOf = (letter: Letter): number => (letter >> 16) & 0x7f
export const toneOf = (letter: Letter): number => (letter >> 23) & 7
export const isUpper = (letter: Letter): boolean => (letter & UPPER) !== 0
export const isLetter = (letter: Letter): boolean => (letter & LETTER) !== 0

const UPPER = 1 << 26
const LETTER = 1 << 27

export const BREVE = 1
export const CIRCUMFLEX = 2
export const HORN = 3
export const STROKE = 4

/** Of the marks 0 to 127 the first are those of Vietnamese letters; the others keep their order in Unicode. */
function markNumber(mark: number): number {
  if (mark === 0x306) return BREVE
  if (mark === 0x302) return CIRCUMFLEX
  return mark === 0x31b ? HORN : 8 + mark - 0x300
}

/** Ngang 0, huyền 1, hỏi 2, ngã 3, sắc 4, nặng 5. */
function toneNumber(mark: number): number {
  return [0x300, 0x309, 0x303, 0x301, 0x323].indexOf(mark) + 1
}

export const isMark = (code: number): boolean => code >= 0x300 && code < 0x370

export const isVowel = (letter: Letter): boolean => 'aeiouy'.includes(String.fromCharCode(baseOf(letter)))

/** The letter with one combining mark more: a tone on a vowel, else a mark of its own. */
export function addMark(letter: Letter, mark: number): Letter {
  const tone = isVowel(letter) ? toneNumber(mark) : 0
  return tone > 0 ? (letter & ~(7 << 23)) | (tone << 23) : (letter & ~(0x7f << 16)) | (markNumber(mark) << 16)
}

/** A code unit that does not decompose further. */
export function plainLetter(code: number): Letter {
  if (code === 0x110 || code === 0x111) return 0x64 | (STROKE << 16) | LETTER | (code === 0x110 ? UPPER : 0)
  const base = lowerCase(code)
  return base | (base === code ? 0 : UPPER) | (/\p{L}/u.test(String.fromCharCode(code)) ? LETTER : 0)
}

/** The lower case of one code unit, where that is one code unit. */
export function lowerCase(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
}

/** The letter of a precomposed Latin character. */
function latinLetter(code: number): Letter {
  const parts = String.fromCharCode(code).normalize('NFD')
  let letter = plainLetter(parts.charCodeAt(0))
  for (let i = 1; i < parts.length; i++) letter = addMark(letter, parts.charCodeAt(i))
  return letter
}

const FIRST = 0x250
const ADDITIONAL = 0x1e00

let cached: Uint32Array | undefined

/** Whether `letterOf` knows the code unit: Latin, its supplements and extensions A, B and Additional. */
export const isLatin = (code: number): boolean => code < FIRST || (code >= ADDITIONAL && code < 0x1f00)

/** The letter, or the sign, of a code unit for which `isLatin` holds. */
export function letterOf(code: number): Letter {
  if (!cached) {
    const letters = new Uint32Array(FIRST + 0x100)
    for (let i = 0; i < letters.length; i++) letters[i] = latinLetter(i < FIRST ? i : i - FIRST + ADDITIONAL)
    cached = letters
  }
  return cached[code < FIRST ? code : code - ADDITIONAL + FIRST]!
}
