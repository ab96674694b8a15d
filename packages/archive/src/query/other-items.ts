import type { ArchiveIndex, ItemPlace, Topic } from '../index/archive-index.ts'

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

type Topics = ReadonlyMap<string, Topic>

/** Topics by their keys, and the order of the items, kept for as long as the index lives. */
interface Lookup extends Record<'sections' | 'documents' | 'places', Topics> {
  readonly orderOf: ReadonlyMap<string, number>
}

const lookups = new WeakMap<ArchiveIndex, Lookup>()
const nameOf = ({ issue, item }: ItemPlace): string => `${issue}/${item}`

function lookupOf(index: ArchiveIndex): Lookup {
  const known = lookups.get(index)
  if (known) return known
  const byKey = (topics: readonly Topic[]): Topics => new Map(topics.map((topic) => [topic.key, topic]))
  const orderOf = new Map<string, number>()
  for (const { id: issue, items } of index.issues) for (const { id } of items) orderOf.set(nameOf({ issue, item: id }), orderOf.size)
  const lookup = { sections: byKey(index.sections), documents: byKey(index.documents), places: byKey(index.places), orderOf }
  lookups.set(index, lookup)
  return lookup
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
  if (!item) return []
  const { sections, documents, places, orderOf } = lookupOf(index)
  const found = new Map<string, { at: ItemPlace; documents: string[]; places: string[]; section: boolean }>()
  const own = nameOf(place)
  const eachWith = (topic: Topic | undefined, note: (other: { documents: string[]; places: string[]; section: boolean }) => void) => {
    for (const at of topic?.items ?? []) {
      const name = nameOf(at)
      if (name === own) continue
      const other = found.get(name) ?? { at, documents: [], places: [], section: false }
      found.set(name, other)
      note(other)
    }
  }
  for (const key of keysOf(item.citations)) eachWith(documents.get(key), (other) => other.documents.push(key))
  for (const key of keysOf(item.places)) eachWith(places.get(key), (other) => other.places.push(key))
  eachWith(sections.get(item.section), (other) => {
    other.section = true
  })
  const ranked = [...found].map(([name, { at, ...shared }]) => ({
    ...at,
    ...shared,
    count: shared.documents.length + shared.places.length + Number(shared.section),
    order: orderOf.get(name) ?? 0,
  }))
  ranked.sort((a, b) => b.count - a.count || a.order - b.order)
  return ranked.slice(0, most).map(({ count: _, order: __, ...other }) => other)
}

const keysOf = (mentions: readonly { readonly key: string }[]): Set<string> => new Set(mentions.map(({ key }) => key))
