import type { Shard } from '../files/format.ts'
import type { Query, QueryUnit } from '../query/parse-query.ts'
import { lastUpTo, type Store } from '../search/store.ts'
import { findPhrase } from './find-phrase.ts'
import { findCompound, findWord } from './find-word.ts'
import type { Found } from './found.ts'

/** What begins so may stand in many shards; so many are loaded. */
const MOST_SHARDS = 2

/** Where each part of a query stands. Loads the shards that it needs, all at once. */
export async function findUnits(store: Store, query: Query): Promise<Found[]> {
  const { terms } = await store.table()
  const shardsOf = (term: string, open: boolean): Promise<Shard[]> => {
    const first = Math.max(0, lastUpTo(terms, term))
    const last = open ? Math.min(lastUpTo(terms, `${term}\uffff`), first + MOST_SHARDS - 1) : first
    const numbers: number[] = []
    for (let number = first; number <= last && number < terms.length; number++) numbers.push(number)
    return Promise.all(numbers.map((number) => store.shard(number)))
  }
  const inParts = ({ words, open }: QueryUnit): Promise<Found> =>
    Promise.all(
      words.map((word, i) => {
        const options = { marked: query.marked, open: open && i === words.length - 1 }
        return shardsOf(word.term, options.open).then((shards) => findWord(shards, word, options))
      }),
    ).then((words) => (words.length === 1 ? words[0]! : findPhrase(words)))
  return Promise.all(
    query.units.map(async (unit) => {
      const { compound, open } = unit
      // The longer ones that it begins may stand in the next shard
      const whole = compound ? findCompound(await shardsOf(compound, true), compound, open) : undefined
      return whole && whole.size > 0 ? whole : inParts(unit)
    }),
  )
}

/** The documents that stand under a term of a filter. */
export async function findFiltered(store: Store, term: string): Promise<Found> {
  const { terms } = await store.table()
  const number = lastUpTo(terms, term)
  if (number < 0) return new Map()
  return findWord([await store.shard(number)], { term, spelling: term }, { marked: false, open: false })
}
