import { findCompounds } from '../words/compounds.ts'
import { spellingOf, termOf } from '../words/term.ts'
import { type Token, tokenise } from '../words/tokenise.ts'

/** A word of a query. */
export interface QueryWord {
  readonly term: string
  readonly spelling: string
}

/** What must be found: a word, or words that stand one behind the other. */
export interface QueryUnit {
  readonly words: readonly QueryWord[]
  /** The term of a compound such as `15/2020/nd-cp`, looked for as one before it is in parts. */
  readonly compound?: string | undefined
  /** It may go on: the last word of what is being typed. */
  readonly open: boolean
}

export interface Query {
  readonly units: readonly QueryUnit[]
  /** Whether it was typed with marks: then spellings weigh. */
  readonly marked: boolean
}

/** Longer than any title; what stands behind is left out. */
const MOST_WORDS = 24
const MOST_CHARACTERS = 500

/** Reads a query as typed. Quotes make phrases; a quote without its pair is passed over. */
export function parseQuery(text: string, partial: boolean): Query {
  const query = text.slice(0, MOST_CHARACTERS)
  const units: QueryUnit[] = []
  let room = MOST_WORDS
  let done = 0
  const add = (part: string, phrase: boolean) => {
    for (const unit of phrase ? phraseUnit(part) : looseUnits(part)) {
      if (unit.words.length > room) return
      room -= unit.words.length
      units.push(unit)
    }
  }
  const quotes = /["“”„«»]([^"“”„«»]*)["“”„«»]/g
  for (let quote = quotes.exec(query); quote; quote = quotes.exec(query)) {
    add(query.slice(done, quote.index), false)
    add(quote[1]!, true)
    done = quotes.lastIndex
  }
  add(query.slice(done), false)
  const last = units[units.length - 1]
  if (partial && last && /\S$/.test(query) && done < query.length) units[units.length - 1] = { ...last, open: true }
  return { units, marked: units.some(({ words }) => words.some(({ term, spelling }) => term !== spelling)) }
}

const readWord = ({ word }: Token): QueryWord => ({ term: termOf(word), spelling: spellingOf(word) })

function phraseUnit(text: string): QueryUnit[] {
  const words = tokenise(text)
    .map(readWord)
    .filter(({ term }) => term !== '')
  return words.length > 0 ? [{ words, open: false }] : []
}

/** Words one by one, but compounds, and the clusters of scripts without spaces, together. */
function looseUnits(text: string): QueryUnit[] {
  const tokens = tokenise(text)
  const compounds = findCompounds(text, tokens)
  const units: QueryUnit[] = []
  for (let from = 0; from < tokens.length; ) {
    const compound = compounds.find((one) => one.from === from)
    let to = compound ? compound.to : from + 1
    while (!compound && to < tokens.length && tokens[to]!.start === tokens[to - 1]!.end) to++
    const words = tokens.slice(from, to).map(readWord)
    if (words.every(({ term }) => term !== '')) units.push({ words, compound: compound?.term, open: false })
    from = to
  }
  return units
}
