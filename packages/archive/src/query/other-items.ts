import type { ArchiveIndex, ItemPlace } from '../index/archive-index.ts'
import type { ItemRecord } from '../record/issue-record.ts'
import { type Ranks, ranksOf } from './ranks.ts'

/** An item that has something in common with another. */
export interface OtherItem extends ItemPlace {
  /** Keys of the documents that both cite. */
  readonly documents: readonly string[]
  /** Keys of the places that both name. */
  readonly places: readonly string[]
  /** They stand in the same section. */
  readonly section: boolean
}

/** Options of {@link otherItems}. */
export interface OtherItemsOptions {
  /**
   * How many items at most.
   * @defaultValue `10`
   */
  readonly most?: number
}

/**
 * Other items that cite the same documents, name the same places or stand in the same section: a plain count of what is shared, most
 * first, then the newest. Nothing is judged or generated.
 *
 * @param index the archive
 * @param place the item
 * @param options see {@link OtherItemsOptions}
 * @example
 * ```ts
 * import { createArchiveIndex, type IssueRecord, type ItemRecord, otherItems } from '@bantin/archive'
 *
 * const item = { section: 'mua-vu', language: 'vi', contributors: [], keywords: [], words: 0, readingMinutes: 1, passages: [], corrections: [] }
 * const kenh = { key: 'luat-thuy-loi-2017', name: 'Luật Thủy lợi năm 2017', count: 1 }
 * const items: ItemRecord[] = ['kenh', 'gat', 'nuoc'].map((id, i) => ({
 *   ...item, id, title: id, code: `7-0${i + 1}`, page: `web/${id}.html`, citations: id === 'gat' ? [] : [kenh], places: [],
 * }))
 * const issue = { bantin: 1, id: 'so-7', bulletin: 'lang-ven', number: 7, period: '2026-05', date: '2026-05-04', kind: 'regular' } as const
 * const record: IssueRecord = { ...issue, title: 'Làng Ven', language: 'vi', sections: [{ id: 'mua-vu', title: 'Mùa vụ' }], items, artifacts: [] }
 * const found = otherItems(createArchiveIndex([record]), { issue: 'so-7', item: 'kenh' })
 * console.log(found.map(({ item, documents, section }) => [item, documents.length, section])) // => [ [ 'nuoc', 1, true ], [ 'gat', 0, true ] ]
 * ```
 */
export function otherItems(index: ArchiveIndex, place: ItemPlace, { most = 10 }: OtherItemsOptions = {}): OtherItem[] {
  const item = index.item(place)
  const ranks = ranksOf(index)
  const own = ranks.rankOf(place)
  if (!item || own === undefined) return []
  const counts = countShared(item, ranks)
  counts[own] = 0
  return highest(counts, most).flatMap((rank): OtherItem[] => {
    const at = ranks.places[rank] as ItemPlace
    const other = index.item(at)
    if (!other) return []
    return [
      {
        ...at,
        documents: sharedKeys(item.citations, other.citations),
        places: sharedKeys(item.places, other.places),
        section: item.section === other.section,
      },
    ]
  })
}

/** How much each item shares with one. */
function countShared({ citations, places, section }: ItemRecord, ranks: Ranks): Uint32Array {
  const counts = new Uint32Array(ranks.places.length)
  const count = (items: Iterable<number>) => {
    for (const rank of items) counts[rank] = (counts[rank] as number) + 1
  }
  for (const key of keysOf(citations)) count(ranks.itemsWith('documents', key))
  for (const key of keysOf(places)) count(ranks.itemsWith('places', key))
  count(ranks.itemsWith('sections', section))
  return counts
}

/** Where the highest counts stand, the highest first and the same counts in their order; none that is zero. */
function highest(counts: Uint32Array, most: number): number[] {
  const byCount = new Map<number, number[]>()
  for (let rank = 0; rank < counts.length; rank++) {
    const count = counts[rank] as number
    if (count === 0) continue
    const same = byCount.get(count)
    if (!same) byCount.set(count, [rank])
    else if (same.length < most) same.push(rank)
  }
  const found = [...byCount].sort(([a], [b]) => b - a)
  return found.flatMap(([, ranks]) => ranks).slice(0, most)
}

type Keyed = readonly { readonly key: string }[]

const keysOf = (mentions: Keyed): Set<string> => new Set(mentions.map(({ key }) => key))

function sharedKeys(own: Keyed, others: Keyed): string[] {
  const keys = keysOf(others)
  return [...keysOf(own)].filter((key) => keys.has(key))
}
