import type { ArchiveIndex, ItemPlace, Topic } from '../index/archive-index.ts'

/** Every item as a number, so that thousands of them are counted fast. */
export interface Ranks {
  /** The newest issue first, in an issue in reading order. */
  readonly places: readonly ItemPlace[]
  rankOf(place: ItemPlace): number | undefined
  /** The items of a topic. */
  itemsWith(kind: 'sections' | 'documents' | 'places', key: string): Iterable<number>
}

const known = new WeakMap<ArchiveIndex, Ranks>()

/** The numbers of an index, kept for as long as it lives. */
export function ranksOf(index: ArchiveIndex): Ranks {
  const found = known.get(index)
  if (found) return found
  const ranks = createRanks(index)
  known.set(index, ranks)
  return ranks
}

function createRanks(index: ArchiveIndex): Ranks {
  const places: ItemPlace[] = []
  const byIssue = new Map<string, Map<string, number>>()
  for (const { id: issue, items } of index.issues) {
    const own = new Map<string, number>()
    byIssue.set(issue, own)
    for (const { id: item } of items) {
      if (own.has(item)) continue
      own.set(item, places.length)
      places.push({ issue, item })
    }
  }
  const rankOf = ({ issue, item }: ItemPlace) => byIssue.get(issue)?.get(item)
  const topics = { sections: byKey(index.sections), documents: byKey(index.documents), places: byKey(index.places) }
  const numbers = new Map<Topic, readonly number[]>()
  const itemsWith: Ranks['itemsWith'] = (kind, key) => {
    const topic = topics[kind].get(key)
    if (!topic) return []
    const items = numbers.get(topic) ?? topic.items.flatMap((place) => rankOf(place) ?? [])
    numbers.set(topic, items)
    return items
  }
  return { places, rankOf, itemsWith }
}

const byKey = (topics: readonly Topic[]): ReadonlyMap<string, Topic> => new Map(topics.map((topic) => [topic.key, topic]))
