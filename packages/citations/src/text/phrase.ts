import { foldCode, foldText, isLetter } from './letters.ts'

const SPACE = 0x20
const LINE_FEED = 0x0a
const RETURN = 0x0d
const MOST_SPACES = 16

/** After white space, with at most one line break in it; the same place when a paragraph ends there. */
export function skipSpace(text: string, at: number): number {
  let lines = 0
  let i = at
  for (const limit = at + MOST_SPACES; i < limit; i++) {
    const code = text.charCodeAt(i)
    if (code === LINE_FEED) lines++
    else if (code !== SPACE && code !== RETURN) break
  }
  return lines > 1 ? at : i
}

/** Like `skipSpace`, and over a comma or hyphen with the spaces around it: “Văn hóa, Thể thao” and “Văn hóa Thể thao” are one name. */
export function skipJoint(text: string, at: number): number {
  const i = skipSpace(text, at)
  const mark = text[i]
  return mark === ',' || mark === '-' ? skipSpace(text, i + 1) : i
}

/** The folded letters of a phrase, words separated by one space. Numbers, for a string may be stored in many ways, each slower to read. */
type Phrase = Uint16Array

export function phrase(words: string): Phrase {
  const folded = foldText(words).replace(/[,\s-]+/g, ' ')
  return Uint16Array.from(folded, (letter) => letter.charCodeAt(0))
}

/** The end of a phrase that stands at a place, whatever its case, tones and white space; -1 when it does not. */
export function matchPhrase(text: string, at: number, wanted: Phrase, skip = skipSpace): number {
  let i = at
  for (let k = 0; k < wanted.length; k++) {
    const code = wanted[k]!
    if (code === SPACE) {
      const next = skip(text, i)
      if (next === i) return -1
      i = next
    } else if (foldCode(text.charCodeAt(i)) === code) i++
    else return -1
  }
  return isLetter(text.charCodeAt(i)) ? -1 : i
}

export interface PhraseMatch<T> {
  end: number
  value: T
}

interface Entry<T> {
  readonly phrase: Phrase
  readonly value: T
}

/** Phrases by a hash of their first three letters, longest first. */
export type PhraseTable<T> = readonly (readonly Entry<T>[] | undefined)[]

const BUCKETS = 1024

/** What is no letter counts as nothing: “ở” and “Bộ” are found whatever follows them. */
function bucketOf(first: number, second: number, third: number): number {
  const letters = isLetter(second) ? foldCode(second) * 31 + (isLetter(third) ? foldCode(third) : 0) : 0
  return (foldCode(first) * 961 + letters) & (BUCKETS - 1)
}

function phraseTable<T>(entries: Iterable<readonly [words: string, value: T]>): PhraseTable<T> {
  const table = Array.from<unknown, Entry<T>[] | undefined>({ length: BUCKETS }, () => undefined)
  for (const [words, value] of entries) {
    const letters = phrase(words)
    const at = bucketOf(letters[0]!, letters[1] ?? 0, letters[2] ?? 0)
    table[at] = [...(table[at] ?? []), { phrase: letters, value }]
  }
  for (const bucket of table) bucket?.sort((a, b) => b.phrase.length - a.phrase.length)
  return table
}

/** The longest phrase of a table that stands at a place. */
export function lookUp<T>(table: PhraseTable<T>, text: string, at: number, skip = skipSpace): PhraseMatch<T> | undefined {
  const bucket = table[bucketOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))]
  if (bucket === undefined) return undefined
  for (let k = 0; k < bucket.length; k++) {
    const entry = bucket[k]!
    const end = matchPhrase(text, at, entry.phrase, skip)
    if (end > 0) return { end, value: entry.value }
  }
  return undefined
}

/** The longest phrase that stands at a place with its own tones: “từ” is not in “đầu tư”. */
export function lookUpExact(table: PhraseTable<string>, text: string, at: number): PhraseMatch<string> | undefined {
  const found = lookUp(table, text, at)
  return found && wordsBetween(text, at, found.end).toLowerCase() === found.value ? found : undefined
}

/** A table that is built when it is first needed. */
export function lazyTable<T>(entries: () => Iterable<readonly [phrase: string, value: T]>): () => PhraseTable<T> {
  let table: PhraseTable<T> | undefined
  return () => {
    table ??= phraseTable(entries())
    return table
  }
}

/** A set of phrases; the value of each is the phrase itself. */
export function lazyPhrases(...phrases: string[]): () => PhraseTable<string> {
  return lazyTable(() => phrases.map((phrase) => [phrase, phrase] as const))
}

/** A stretch of the text with one space between the words. */
export function wordsBetween(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, ' ')
}
