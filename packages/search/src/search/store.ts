import type { DocumentEntry, IndexTable, Shard } from '../files/format.ts'
import { unpackNumbers } from '../pack/numbers.ts'

/** Brings the value of a file of the index by its name, which is its path without `.js`. */
export type Load = (name: string) => Promise<unknown>

/** The files of an index, each loaded when it is asked for. */
export interface Store {
  table(): Promise<OpenTable>
  shard(number: number): Promise<Shard>
  document(number: number): Promise<DocumentEntry>
}

export interface OpenTable extends IndexTable {
  readonly titleLengths: readonly number[]
  /** The number of the first document of each file. */
  readonly firsts: readonly number[]
}

/** More than many searches need; a reader who goes on for hours does not fill the memory. */
const KEPT = 150

export function createStore(load: Load): Store {
  const kept = new Map<string, Promise<unknown>>()
  const get = <T>(name: string, read: (value: unknown) => T = (value) => value as T): Promise<T> => {
    const known = kept.get(name)
    if (known) return known as Promise<T>
    const loading = Promise.resolve(load(name)).then(read)
    kept.set(name, loading)
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
    // What failed is asked for again the next time
    loading.catch(() => kept.delete(name))
    return loading
  }
  const table = () => get('index', openTable)
  return {
    table,
    shard: (number) => table().then(({ shards }) => get<Shard>(shards[number]!)),
    document: (number) =>
      table().then(({ firsts, files }) => {
        const file = lastUpTo(firsts, number)
        return get<readonly DocumentEntry[]>(files[file]!).then((entries) => entries[number - firsts[file]!]!)
      }),
  }
}

function openTable(value: unknown): OpenTable {
  const table = value as IndexTable
  if (table?.bantin !== 1) throw new Error('not a search index of this version')
  let next = 0
  const firsts = unpackNumbers(table.sizes).map((size) => {
    const first = next
    next += size
    return first
  })
  return Object.assign({}, table, { titleLengths: unpackNumbers(table.titles), firsts })
}

/** The index of the last of a sorted list that is not behind the value, or -1. */
export function lastUpTo<T extends string | number>(sorted: readonly T[], value: T): number {
  let low = -1
  let high = sorted.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= value) low = middle
    else high = middle
  }
  return low
}
