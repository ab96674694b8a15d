import type { IssueRecord } from '../record/issue-record.ts'
import type { ArchiveIndex, Topic } from './archive-index.ts'
import { assembleIndex } from './assemble-index.ts'
import { correctionLinks } from './correction-links.ts'
import { compareIssues } from './issue-order.ts'
import { addMentions, compareTopics, type TopicDraft, toTopic } from './topic.ts'
import { documentTopics, placeTopics, sectionTopics, type TopicKind } from './topic-kind.ts'

/**
 * Make the index across issues. Takes time in proportion to the records, whatever their order.
 *
 * @param records of one bulletin, in any order; of two with one id the later one counts
 * @returns issues the newest first; sections, documents and places in the order of Vietnamese dictionaries, each with its items, the
 *   newest issue first; corrections in the order of the items that carry them
 * @example
 * ```ts
 * import { createArchiveIndex, type IssueRecord } from '@bantin/archive'
 *
 * const issue = { bantin: 1, bulletin: 'lang-ven', kind: 'regular', title: 'Làng Ven', language: 'vi', sections: [], items: [], artifacts: [] } as const
 * const may: IssueRecord = { ...issue, id: 'so-7', number: 7, period: '2026-05', date: '2026-05-04' }
 * const june: IssueRecord = { ...issue, id: 'so-8', number: 8, period: '2026-06', date: '2026-06-03' }
 * console.log(createArchiveIndex([may, june]).years) // => [ { year: '2026', issues: [ 'so-8', 'so-7' ] } ]
 * ```
 */
export function createArchiveIndex(records: Iterable<IssueRecord>): ArchiveIndex {
  const byId = new Map<string, IssueRecord>()
  for (const record of records) byId.set(record.id, record)
  const issues = [...byId.values()].sort(compareIssues)
  return assembleIndex({
    issues,
    sections: topicsOf(issues, sectionTopics),
    documents: topicsOf(issues, documentTopics),
    places: topicsOf(issues, placeTopics),
    corrections: issues.flatMap(correctionLinks),
  })
}

function topicsOf(issues: readonly IssueRecord[], kind: TopicKind): Topic[] {
  const drafts = new Map<string, TopicDraft>()
  for (const record of issues) addMentions(drafts, record, kind)
  const topics = [...drafts.values()].flatMap(({ mentions, items }) => toTopic(mentions, items, kind) ?? [])
  return topics.sort(compareTopics)
}
