import { byteOf } from '../shown/byte-of.ts'
import { characterClasses, GAP } from '../shown/character-class.ts'
import { letterNumbers, possiblePairs } from '../shown/pairs.ts'

/** What a quick look at a text finds that is worth a closer one. */
export interface Scan {
  /** Stretches, in order and apart, that may hold letters of a legacy encoding: start, end, start, end … */
  readonly windows: readonly number[]
  /** Character references. */
  readonly references: boolean
  /** Signs that begin a UTF-8 sequence read as Windows-1252. */
  readonly sequences: boolean
  /** Signs behind vowels, as in VIQR. */
  readonly mnemonics: boolean
  /** The same for words that may be repaired one by one: letters that stand for others, syllables that cannot be. */
  readonly words: readonly number[]
  /** U+FFFD, or `?` within a word. */
  readonly losses: boolean
  /** Characters that need not be in NFC. */
  readonly marks: boolean
}

const LETTER = 1
const STRANGE = 2
const SYMBOL = 4
const MARK = 8
const AMPERSAND = 16
const LOSS = 32
const MNEMONIC = 64
const LEAD = 128
const OTHER = 256
const AROUND = 240

let flags: Uint16Array | undefined

function build(): Uint16Array {
  const table = new Uint16Array(0x10000)
  const numbers = letterNumbers()
  const bytes = byteOf()
  for (let code = 0x80; code < 0x10000; code++) {
    if (code >= 0x300 && code < 0x370) table[code] = MARK
    else if ((numbers[code] as number) > 26) table[code] = LETTER
    else if (code === 0xa0 || (code >= 0x2000 && code < 0x2040)) table[code] = 0
    else if (code >= 0xc0 && (code < 0x100 || code >= 0xf000) && bytes[code] !== -1) table[code] = STRANGE
    else if (code < 0xa0 || code === 0xad || code === 0x3bc) table[code] = STRANGE
    else if (bytes[code] !== -1) table[code] = /\p{L}/u.test(String.fromCharCode(code)) ? STRANGE : SYMBOL
    else if (MISREAD.includes(String.fromCharCode(code))) table[code] = MARK
  }
  for (const sign of '“”–…‘') table[sign.charCodeAt(0)] = SYMBOL
  for (const code of [1, 2, 3, 4, 5, 6, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x19, 0x1c, 0x1d, 0x1e]) table[code] = STRANGE
  for (const code of [0x340, 0x341, 0x1cd, 0x1ce, 0x189, 0x256]) table[code] = MARK
  // Latin letters with marks, and what is no letter, are in NFC
  for (let code = 0x300; code < 0x10000; code++)
    if (code >> 8 !== 0x1e && (code < 0x2010 || code >= 0x2100) && table[code] === 0) table[code] = OTHER
  table[0xfffd] = table[0x3f] = LOSS
  table[0x26] = AMPERSAND
  for (const sign of '^`~+(') table[sign.charCodeAt(0)] = MNEMONIC
  for (const sign of 'ÂÃÄÅÆÌáâï') table[sign.charCodeAt(0)] = (table[sign.charCodeAt(0)] as number) | LEAD
  return table
}

// a consonant with a tone mark: what Windows-1258 makes of a vowel behind it
const MISREAD = 'ŕńĺśźḿćǵṕḱŔŃĹŚŹḾĆǴṔḰṭḍḅḳḷṃṇṛṣṿẉẓḥṬḌḄḲḶṂṆṚṢṾẈẒḤǹǸ'

/** Look once at every character. Text that is clean Unicode Vietnamese is found clean here, and nothing else looks at it. */
export function scan(text: string): Scan {
  flags ??= build()
  const table = flags
  const numbers = letterNumbers()
  const pairs = possiblePairs()
  const classes = characterClasses()
  const bytes = byteOf()
  const windows: number[] = []
  const words: number[] = []
  let found = 0
  // up to here both lists have the place already
  let known = -1
  const suspect = (at: number) => {
    mark(words, at, text.length)
    mark(windows, at, text.length)
    known = Math.min(words.at(-1) as number, windows.at(-1) as number) - AROUND
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const flag = table[code] as number
    if (flag === 0) continue
    if ((flag & LEAD) > 0 && isFollowing(bytes[text.charCodeAt(i + 1)])) found |= LEAD
    if (flag === LETTER || flag === (LETTER | LEAD)) {
      if (i < known) continue
      const number = numbers[code] as number
      const last = i > 0 ? (numbers[text.charCodeAt(i - 1)] as number) : 0
      const next = i + 1 < text.length ? (numbers[text.charCodeAt(i + 1)] as number) : 0
      const isBehind = pairs[last * 96 + number] === 1 || (isGlide(last, text.charCodeAt(i - 2)) && pairs[G * 96 + number] === 1)
      if (!isBehind || pairs[number * 96 + next] !== 1) suspect(i)
      else if (code === O_HORN || code === U_HORN) {
        if (code === O_HORN ? last > 0 && isRareO(last, next) : next === 0 && (last === 0 || last === L)) mark(words, i, text.length)
      } else if (last > 0 && isCapital(code) && isSmall(text.charCodeAt(i - 1))) suspect(i)
    } else if (flag === STRANGE || flag === (STRANGE | LEAD)) {
      if (i >= known) suspect(i)
    } else if (flag === SYMBOL) {
      if (i < known) continue
      const before = i > 0 && classes[text.charCodeAt(i - 1)] !== GAP
      const after = i + 1 < text.length && classes[text.charCodeAt(i + 1)] !== GAP
      if (before && after) suspect(i)
      else if ((before || after) && code < 0x100 && !HARMLESS.includes(text.charAt(i))) suspect(i)
    } else if (flag === MNEMONIC) {
      if (i > 0 && 'aeiouyAEIOUY'.includes(text.charAt(i - 1))) found |= MNEMONIC
    } else if (flag === LOSS) {
      if (code !== 0x3f || (i > 0 && classes[text.charCodeAt(i - 1)] !== GAP && isLost(text, i, classes))) found |= LOSS
    } else if (flag === MARK) {
      found |= MARK
      mark(words, i, text.length)
    } else found |= flag
  }
  return {
    windows: toWords(text, windows, classes),
    references: (found & AMPERSAND) > 0,
    sequences: (found & LEAD) > 0,
    mnemonics: (found & MNEMONIC) > 0,
    words: toWords(text, words, classes),
    losses: (found & LOSS) > 0,
    marks: (found & (MARK | OTHER)) > 0,
  }
}

// common behind a word or before it in clean text
const HARMLESS = '«»°²³®©ª¹º·¿¡'

// rơ, vơ, dơi, ư, lư: what text misread as Windows-1258 has for rõ, võ, dõi, ý, lý
const O_HORN = 0x1a1
const U_HORN = 0x1b0
const D = 4
const I = 9
const L = 12
const G = 7
const U = 21
const R = 18
const V = 22
const isRareO = (last: number, next: number): boolean => (next === 0 ? last === R || last === V : next === I && last === D)

// gi and qu before a rime
const isGlide = (letter: number, before: number): boolean =>
  (letter === I && (before | 32) === 0x67) || (letter === U && (before | 32) === 0x71)

const isCapital = (code: number): boolean =>
  code < 0x100 ? code < 0xe0 : code === 0x1a0 || code === 0x1af || (code !== 0x1b0 && code !== 0x1a1 && code % 2 === 0)
const isSmall = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code > 0x7f && !isCapital(code))

// the second byte of a sequence in UTF-8
const isFollowing = (byte = -1): boolean => byte >= 0x80 && byte < 0xc0

/** Whether a letter follows a question mark, or more of them and a letter. */
function isLost(text: string, at: number, classes: Uint8Array): boolean {
  const next = text.charCodeAt(at + 1)
  return next === 0x3f || (at + 1 < text.length && classes[next] !== GAP)
}

/** Widen the last window of a list to a place, or begin another. */
function mark(list: number[], at: number, length: number): void {
  const last = list.length - 1
  const until = last < 0 ? -1 : (list[last] as number)
  if (at < until - AROUND) return
  const end = Math.min(length, at + 2 * AROUND)
  if (last >= 0 && at - AROUND <= until) list[last] = end
  else list.push(Math.max(0, at - AROUND), end)
}

/** Windows end between words. */
function toWords(text: string, windows: number[], classes: Uint8Array): number[] {
  const result: number[] = []
  for (let w = 0; w < windows.length; w += 2) {
    let start = windows[w] as number
    let end = windows[w + 1] as number
    if (end <= (result.at(-1) ?? 0)) continue
    while (start > 0 && classes[text.charCodeAt(start - 1)] !== GAP && start > (result.at(-1) ?? 0)) start--
    while (end < text.length && classes[text.charCodeAt(end)] !== GAP) end++
    if (result.length > 0 && start <= (result.at(-1) as number)) result[result.length - 1] = end
    else result.push(start, end)
  }
  return result
}
