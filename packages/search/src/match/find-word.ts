import type { Shard, TermEntry } from '../files/format.ts'
import type { QueryWord } from '../query/parse-query.ts'
import { agreement } from '../words/term.ts'
import { addPostings, type Found, type Level, sortPlaces } from './found.ts'

/** A word that goes on is looked for in so many spellings. */
const MOST_SPELLINGS = 200

export interface WordOptions {
  /** Whether spellings weigh. */
  readonly marked: boolean
  /** Whether words that begin so are found too. */
  readonly open: boolean
}

/** Where a word stands, in all its spellings. */
export function findWord(shards: readonly Shard[], word: QueryWord, { marked, open }: WordOptions): Found {
  const found: Found = new Map()
  let left = MOST_SPELLINGS
  eachEntry(shards, word.term, ([term, ...spellings]) => {
    if (term !== word.term && !open) return
    for (let i = 0; i < spellings.length && left > 0; i += 2, left--) {
      const level: Level = term !== word.term ? 0 : marked ? agreement(word.spelling, spellings[i] || word.term) : 3
      addPostings(found, spellings[i + 1]!, level)
    }
  })
  return sortPlaces(found)
}

/** Where a compound stands, also as the beginning of a longer one: 15/2020 of 15/2020/nd-cp. */
export function findCompound(shards: readonly Shard[], term: string, open: boolean): Found {
  const found: Found = new Map()
  let left = MOST_SPELLINGS
  eachEntry(shards, term, ([known, , packed]) => {
    const whole = known === term || /[/.,-]/.test(known!.charAt(term.length))
    if ((whole || open) && left-- > 0) addPostings(found, packed!, whole ? 3 : 0)
  })
  return sortPlaces(found)
}

/** Entries whose term begins so, in order. */
function eachEntry(shards: readonly Shard[], beginning: string, visit: (entry: TermEntry) => void): void {
  for (const shard of shards) {
    let low = 0
    for (let high = shard.length; low < high; ) {
      const middle = (low + high) >> 1
      if (shard[middle]![0]! < beginning) low = middle + 1
      else high = middle
    }
    for (; low < shard.length && shard[low]![0]!.startsWith(beginning); low++) visit(shard[low]!)
  }
}
