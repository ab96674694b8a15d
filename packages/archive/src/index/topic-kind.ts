import type { IssueRecord, ItemRecord } from '../record/issue-record.ts'
import type { Topic } from './archive-index.ts'

/** What one item says of something that items have in common. */
export type Mention = Omit<Topic, 'items'>

/** A kind of topic: what an item has of it, and which of its mentions name it. */
export interface TopicKind {
  readonly mentionsIn: (item: ItemRecord, record: IssueRecord) => readonly Mention[]
  /** `newest`: the newest mention is believed. `all`: the longest name and the newest address of all. */
  readonly believes: 'newest' | 'all'
}

/** Sections keep their id when their title changes. */
export const sectionTopics: TopicKind = {
  mentionsIn: ({ section }, { sections }) => [{ key: section, name: sections.find(({ id }) => id === section)?.title ?? section }],
  believes: 'newest',
}

/** The mention with date and issuer says most. */
export const documentTopics: TopicKind = { mentionsIn: ({ citations }) => citations, believes: 'all' }

/** Where a place belongs to is known best today. */
export const placeTopics: TopicKind = { mentionsIn: ({ places }) => places, believes: 'newest' }
