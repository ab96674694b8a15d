import { compare } from '@bantin/vietnamese/search'
import type { IssueRecord } from '../record/issue-record.ts'
import type { ItemPlace, Topic } from './archive-index.ts'
import { itemsOf } from './items-of.ts'
import type { Mention, TopicKind } from './topic-kind.ts'

/** A topic that is being put together: what the items say of it, the newest first. */
export interface TopicDraft {
  readonly mentions: Mention[]
  readonly items: ItemPlace[]
}

/** Note what the items of an issue say. An item counts once for a topic. */
export function addMentions(drafts: Map<string, TopicDraft>, record: IssueRecord, { mentionsIn }: TopicKind): void {
  for (const item of itemsOf(record).values()) {
    const place: ItemPlace = { issue: record.id, item: item.id }
    for (const mention of mentionsIn(item, record)) {
      const draft = drafts.get(mention.key) ?? { mentions: [], items: [] }
      drafts.set(mention.key, draft)
      if (draft.items.at(-1) === place) continue
      draft.mentions.push(mention)
      draft.items.push(place)
    }
  }
}

/** The topic that mentions make, the newest first; none when nothing is left of it. */
export function toTopic(mentions: readonly Mention[], items: readonly ItemPlace[], { believes }: TopicKind): Topic | undefined {
  const [newest] = mentions
  if (!newest) return undefined
  const { key, today } = newest
  let { name, url } = newest
  if (believes === 'all') {
    for (const other of mentions) {
      if (other.name.length > name.length) name = other.name
      url ??= other.url
    }
  }
  return { key, name, ...(url === undefined ? {} : { url }), ...(today === undefined ? {} : { today }), items }
}

/** The order of Vietnamese dictionaries; topics of one name by their keys. */
export function compareTopics(a: Topic, b: Topic): number {
  return compare(a.name, b.name) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
}
