import { compile } from '../codec/compile.ts'
import { windows1252 } from '../codec/windows-1252.ts'
import { ASCII, foreignCost } from '../evidence/foreign-cost.ts'
import { syllableCost } from '../evidence/syllable-cost.ts'
import { EDGES } from '../shown/character-class.ts'
import { mayBeSyllable } from '../shown/pairs.ts'
import { readShown } from '../shown/read-shown.ts'
import type { Codes, Table } from '../table.ts'

/** An encoding that a word may be in. */
export interface Candidate {
  readonly table: Table
  readonly codes: Codes
  /** How much rarer than TCVN3 it is, in nats. */
  readonly rarity: number
}

/** What a word says about the encodings, and what it is in each. */
export interface Emission {
  /** How much likelier the word is than in Vietnamese Unicode text, in nats: for each candidate, and last for text in another language. */
  readonly gains: Float64Array
  /** For each candidate: the word read in it, the same as the word where it stays. */
  readonly readings: readonly string[]
  /** A bit for each candidate in which letters of the word are settled by the words beside it. */
  readonly open: number
  /** A bit for each candidate in which the word is read as another. */
  readonly changed: number
  /** The same where letters of it are read as others, and not only signs that are shown as control codes. */
  readonly letters: number
  /** A bit for each candidate in which the word is a syllable. */
  readonly syllables: number
}

/** The candidates, and whether the text may be Unicode at all: bytes that are not UTF-8 cannot be. */
export interface Choice {
  readonly candidates: readonly Candidate[]
  readonly bytes: boolean
}

// a word of a Vietnamese text that is no syllable: a name, an abbreviation
const NOT_A_SYLLABLE = 3.5
const SYLLABLE = 0.1
const FOREIGN_TEXT = 0.5
const PUNCTUATION = 1.5
const RARE_PUNCTUATION = 5
const QUOTATION = '“”‘’…«»'
const STRAY_SIGN = 3
const NEVER = 10
const LONGEST = 24
const TONED = /[áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/g
const ORDERLY = /^(?:\p{Ll}*|\p{Lu}\p{Ll}*|\p{Lu}*)$/u
const FOREIGN_LETTER = /[fjwz]/i
const ONLY_LETTERS = /^\p{L}*$/u
const SMALL = /[a-zđăâêôơư]/
// punctuation at the codes of Mac OS Roman
const NO_LETTERS = /^[“”‘’«»…–—•\u00a0]+|[“”‘’«»…–—•\u00a0]+$/g
// QĐ, where Đ is shown as „ or }
const ABBREVIATION = /^[A-ZĐ]*Đ[A-ZĐ]*$/
const C1 = /[\u0080-\u009f]/g
const UNIT = /^(?:°[CFK]|[cdkm]?m[²³]|[²³½‰€])$/

/** A candidate made ready. */
export const candidate = (table: Table, rarity: number): Candidate => ({ table, codes: compile(table), rarity })

/** The evidence of a word in ASCII, which is the same in every encoding. */
export function plainEmission(word: string, { candidates }: Choice): Emission {
  const gains = new Float64Array(candidates.length + 1)
  if (word.length > LONGEST) gains[candidates.length] = NOT_A_SYLLABLE - FOREIGN_TEXT
  else gains[candidates.length] = vietnamese(word) - foreignCost(word) - FOREIGN_TEXT
  // in every encoding, if at all
  const syllables = ofSyllable(word, false) < Number.POSITIVE_INFINITY ? -1 : 0
  return { gains, readings: candidates.map(() => word), open: 0, changed: 0, letters: 0, syllables }
}

/** The evidence of a word with letters that no byte is shown as. */
export function unicodeEmission(word: string, { candidates }: Choice): Emission {
  const gains = new Float64Array(candidates.length + 1).fill(-NEVER)
  const composed = word.length > LONGEST ? '' : word.normalize('NFC')
  gains[candidates.length] = vietnamese(composed) - foreignCost(composed) - FOREIGN_TEXT
  return { gains, readings: candidates.map(() => word), open: 0, changed: 0, letters: 0, syllables: 0 }
}

/**
 * The evidence of a word with signs that may be letters of a legacy encoding.
 *
 * @param opensSentence a dash here is rather a letter, such as Ở of VISCII
 */
export function shownEmission(given: string, { candidates, bytes }: Choice, opensSentence: boolean): Emission {
  const gains = new Float64Array(candidates.length + 1)
  if (given.length > LONGEST) return { gains, readings: candidates.map(() => given), open: 0, changed: 0, letters: 0, syllables: 0 }
  const word = /[\u0080-\u009f]/.test(given) ? given.replace(C1, (char) => windows1252(char.charCodeAt(0))) : given
  if (UNIT.test(word)) return { gains, readings: candidates.map(() => given), open: 0, changed: 0, letters: 0, syllables: 0 }
  let from = 0
  let to = word.length
  while (from < to && EDGES.includes(word.charAt(from))) from++
  while (to > from && EDGES.includes(word.charAt(to - 1))) to--
  const core = word.slice(from, to)
  const signs = punctuationCost(word.slice(0, from) + word.slice(to))
  const coreSigns = signsOf(core)
  const wordSigns = core === word ? coreSigns : signsOf(word)
  const { foreign } = coreSigns
  const here = core === '' ? 0 : bytes ? foreign + NOT_A_SYLLABLE : Math.min(ofSyllable(core, false), foreign + NOT_A_SYLLABLE)
  gains[candidates.length] = core === '' ? 0 : here - foreign - FOREIGN_TEXT
  let open = 0
  let changed = 0
  let letters = 0
  let syllables = 0
  const readings = candidates.map(({ codes, table }, i) => {
    const inner = judge(coreSigns, codes, table)
    let best = inner.cost + signs
    let isSyllable = inner.isSyllable
    let reading = inner.text
    if (core !== word) reading = readSigns(given.slice(0, from), codes, table) + reading + readSigns(given.slice(to), codes, table)
    if (signs > 0) {
      const outer = judge(wordSigns, codes, table)
      // a sign that makes a syllable of what is none is a letter
      if (outer.isSyllable && (outer.cost < best || (core !== '' && !inner.isSyllable) || opensSentence)) {
        best = Math.min(best, outer.cost)
        reading = outer.text
        isSyllable = true
      } else if (signs >= RARE_PUNCTUATION && ABBREVIATION.test(outer.text)) reading = outer.text
    }
    gains[i] = here + signs - best
    if (table.finish && (!SMALL.test(reading) || reading.includes('Ặ'))) open |= 1 << i
    if (isSyllable) syllables |= 1 << i
    if (reading !== given) changed |= 1 << i
    if (reading !== given && reading !== word) letters |= 1 << i
    return reading
  })
  return { gains, readings, open, changed, letters, syllables }
}

/** Signs that Latin-1 shows as control codes, where the encoding has no letters there. */
const readSigns = (signs: string, { role }: Codes, { base }: Table): string =>
  base === windows1252 ? signs.replace(C1, (char) => (role[char.charCodeAt(0)] === 0 ? windows1252(char.charCodeAt(0)) : char)) : signs

function punctuationCost(signs: string): number {
  let cost = 0
  for (const sign of signs) cost += QUOTATION.includes(sign) ? PUNCTUATION : RARE_PUNCTUATION
  return cost
}

interface Judgement {
  readonly cost: number
  readonly text: string
  readonly isSyllable: boolean
}

const NOTHING: Judgement = { cost: 0, text: '', isSyllable: false }

/** What is the same in every encoding of a word. */
interface Signs {
  readonly word: string
  readonly foreign: number
  readonly onlyLetters: boolean
  readonly foreignLetter: boolean
}

const signsOf = (word: string): Signs => ({
  word,
  foreign: foreignCost(word),
  onlyLetters: ONLY_LETTERS.test(word),
  foreignLetter: FOREIGN_LETTER.test(word),
})

function judge({ word, foreign, onlyLetters, foreignLetter }: Signs, codes: Codes, table: Table): Judgement {
  if (word === '') return NOTHING
  const hasBase = table.base !== windows1252
  const { text, whole } = readShown(codes, word, hasBase)
  if (!whole) return { cost: foreign + NOT_A_SYLLABLE + STRAY_SIGN, text: onlyLetters ? word : text, isSyllable: false }
  const syllable = ofSyllable(hasBase ? text.replace(NO_LETTERS, '') : text, table.finish !== undefined)
  const isSyllable = syllable < Number.POSITIVE_INFINITY
  const stays = !isSyllable && foreignLetter && onlyLetters
  // a letter of any language costs at least as much as one in ASCII
  const least = ASCII * text.length + NOT_A_SYLLABLE
  const cost = syllable <= least ? syllable : Math.min(syllable, foreignCost(text) + NOT_A_SYLLABLE)
  return { cost, text: stays ? word : text, isSyllable }
}

const vietnamese = (word: string): number => Math.min(ofSyllable(word, false), foreignCost(word) + NOT_A_SYLLABLE)

/** The cost of a syllable; a strange mixture of capitals and small letters costs more. */
function ofSyllable(word: string, capitalsOpen: boolean): number {
  if (!mayBeSyllable(word)) return Number.POSITIVE_INFINITY
  const lower = word.toLowerCase()
  const syllable = syllableCost(lower)
  if (syllable === Number.POSITIVE_INFINITY || word === lower) return syllable + SYLLABLE
  const orderly = ORDERLY.test(word) || (capitalsOpen && ORDERLY.test(word.replace(TONED, '')))
  return syllable + SYLLABLE + (orderly ? 0 : 5)
}
