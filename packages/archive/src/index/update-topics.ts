import type { IssueRecord } from '../record/issue-record.ts'
import type { ItemPlace, Topic } from './archive-index.ts'
import { compareIssues } from './issue-order.ts'
import { itemsOf } from './items-of.ts'
import { placeIn, withSorted } from './sorted.ts'
import { addMentions, compareTopics, type TopicDraft, toTopic } from './topic.ts'
import type { Mention, TopicKind } from './topic-kind.ts'

/** What became of one issue. */
export interface IssueChange {
  readonly before?: IssueRecord | undefined
  readonly after?: IssueRecord | undefined
  /** The record of every issue that is there after the change. */
  readonly recordOf: (issueId: string) => IssueRecord | undefined
}

/** The topics after a change. Those that the issue has no part in stay the same objects. */
export function updateTopics(topics: readonly Topic[], change: IssueChange, kind: TopicKind): readonly Topic[] {
  const before = draftsOf(change.before, kind)
  const after = draftsOf(change.after, kind)
  const kept: Topic[] = []
  const moved: Topic[] = []
  const left = new Map(after)
  for (const topic of topics) {
    const { key, name } = topic
    if (!before.has(key) && !after.has(key)) {
      kept.push(topic)
      continue
    }
    left.delete(key)
    const updated = topicOf(key, joined(topic.items, after.get(key)?.items ?? [], change), change, kind)
    if (updated?.name === name) kept.push(updated)
    else if (updated) moved.push(updated)
  }
  for (const { mentions, items } of left.values()) {
    const added = toTopic(mentions, items, kind)
    if (added) moved.push(added)
  }
  return withSorted(kept, moved, compareTopics)
}

function draftsOf(record: IssueRecord | undefined, kind: TopicKind): ReadonlyMap<string, TopicDraft> {
  const drafts = new Map<string, TopicDraft>()
  if (record) addMentions(drafts, record, kind)
  return drafts
}

/** The items of other issues, and those of the changed one where it stands now. Those of an issue stand together. */
function joined(items: readonly ItemPlace[], own: readonly ItemPlace[], { before, after, recordOf }: IssueChange): readonly ItemPlace[] {
  const id = (after ?? before)?.id
  const startOf = (places: readonly ItemPlace[], record: IssueRecord): number =>
    placeIn(places, ({ issue }) => {
      const other = issue === id ? undefined : recordOf(issue)
      return other !== undefined && compareIssues(other, record) < 0
    })
  let others = items
  if (before) {
    const start = startOf(items, before)
    let end = start
    while (items[end]?.issue === id) end++
    others = items.slice(0, start).concat(items.slice(end))
  }
  if (!after) return others
  const at = startOf(others, after)
  return others.slice(0, at).concat(own, others.slice(at))
}

function topicOf(key: string, items: readonly ItemPlace[], { recordOf }: IssueChange, kind: TopicKind): Topic | undefined {
  const asked = kind.believes === 'newest' ? items.slice(0, 1) : items
  const mentions = asked.flatMap(({ issue, item }): Mention[] => {
    const record = recordOf(issue)
    const found = record && itemsOf(record).get(item)
    const mention = found && kind.mentionsIn(found, record).find((one) => one.key === key)
    return mention ? [mention] : []
  })
  return toTopic(mentions, items, kind)
}
