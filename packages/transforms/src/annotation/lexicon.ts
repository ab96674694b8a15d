import { fold } from '@bantin/vietnamese/search'
import { ABBREVIATIONS } from './data/abbreviations.ts'

/**
 * Abbreviations and what they stand for: `{ HTX: 'hợp tác xã' }`. Of several forms the first is written, and the others are known as the
 * same. `false` takes a word of the built-in list out.
 */
export type Lexicon = Readonly<Record<string, string | readonly string[] | false>>

/** One abbreviation of a lexicon. */
export interface Entry {
  readonly full: string
  /** The forms as {@link foldForSearch} makes them. */
  readonly folded: readonly string[]
}

/** A lexicon ready to be looked up in texts. */
export interface Abbreviations {
  readonly entries: ReadonlyMap<string, Entry>
  /** Finds every abbreviation that stands as a word of its own; the longest one first. */
  readonly pattern: RegExp
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]'
/** Nothing is like this: the pattern of an empty lexicon. */
const NOTHING = '(?!)'

/**
 * The built-in abbreviations with those of the user, which come first.
 *
 * @throws RangeError for an abbreviation or a form without letters, and for a form that holds an abbreviation and so is not full
 */
export function abbreviationsOf(own: Lexicon): Abbreviations {
  const entries = new Map<string, Entry>()
  for (const [short, forms] of Object.entries({ ...ABBREVIATIONS, ...own })) {
    if (forms === false) continue
    const all = typeof forms === 'string' ? [forms] : forms
    const [full] = all
    if (full === undefined || ![short, ...all].every((one) => /^\p{L}.*(?<!\s)$/u.test(one)))
      throw new RangeError(`An abbreviation and its forms must be words: ${JSON.stringify({ [short]: forms })}`)
    entries.set(short.normalize('NFC'), { full: full.normalize('NFC'), folded: all.map(foldForSearch) })
  }
  const shorts = [...entries.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern = new RegExp(`(?<!${LETTER})(?:${shorts.map(literal).join('|') || NOTHING})(?!${LETTER})`, 'gu')
  for (const [short, { full }] of entries) {
    const [inner] = full.match(pattern) ?? []
    if (inner !== undefined) throw new RangeError(`The full form of ${short} holds the abbreviation ${inner}: ${full}`)
  }
  return { entries, pattern }
}

const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** A text without marks, capitals and double spaces, so that “Uỷ ban Nhân dân” is found as “Ủy ban nhân dân”. */
export function foldForSearch(text: string): string {
  return fold(text).toLowerCase().replace(/\s+/g, ' ')
}

/** Whether a folded text has one of the forms, as words of their own. */
export function hasForm(foldedText: string, { folded }: Entry): boolean {
  return folded.some((form) => {
    for (let at = foldedText.indexOf(form); at >= 0; at = foldedText.indexOf(form, at + form.length)) {
      if (!isLetter(foldedText[at - 1]) && !isLetter(foldedText[at + form.length])) return true
    }
    return false
  })
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
