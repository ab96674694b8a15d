import type { IssueRecord } from '../record/issue-record.ts'
import type { ArchiveIndex, CorrectionLink } from './archive-index.ts'
import { assembleIndex } from './assemble-index.ts'
import { correctionLinks } from './correction-links.ts'
import { compareIssues } from './issue-order.ts'
import { placeIn, withSorted } from './sorted.ts'
import { documentTopics, placeTopics, sectionTopics } from './topic-kind.ts'
import { type IssueChange, updateTopics } from './update-topics.ts'

/**
 * The index after one issue was added, changed or taken away: the same as one made from all records, for a small part of the work. The
 * given index stays as it is.
 *
 * @param index of {@link createArchiveIndex} or of an earlier update
 * @param changed the new record of an issue, or the id of one that is gone; an id that is not there changes nothing
 * @example
 * ```ts
 * import { createArchiveIndex, type IssueRecord, updateArchiveIndex } from '@bantin/archive'
 *
 * const issue = { bantin: 1, bulletin: 'lang-ven', kind: 'regular', title: 'Làng Ven', language: 'vi', sections: [], items: [], artifacts: [] } as const
 * const may: IssueRecord = { ...issue, id: 'so-7', number: 7, period: '2026-05', date: '2026-05-04' }
 * const added = updateArchiveIndex(createArchiveIndex([]), may)
 * console.log(added.issues.length, updateArchiveIndex(added, { removed: 'so-7' }).issues.length) // => 1 0
 * ```
 */
export function updateArchiveIndex(index: ArchiveIndex, changed: IssueRecord | { readonly removed: string }): ArchiveIndex {
  const after = 'removed' in changed ? undefined : changed
  const id = 'removed' in changed ? changed.removed : changed.id
  const before = index.issues.find((record) => record.id === id)
  if (!before && !after) return index
  const others = index.issues.filter((record) => record !== before)
  const issues = after ? withSorted(others, [after], compareIssues) : others
  const byId = new Map(issues.map((record) => [record.id, record]))
  const change: IssueChange = { before, after, recordOf: (issue) => byId.get(issue) }
  return assembleIndex({
    issues,
    sections: updateTopics(index.sections, change, sectionTopics),
    documents: updateTopics(index.documents, change, documentTopics),
    places: updateTopics(index.places, change, placeTopics),
    corrections: updateCorrections(index.corrections, id, change),
  })
}

function updateCorrections(links: readonly CorrectionLink[], id: string, { after, recordOf }: IssueChange): readonly CorrectionLink[] {
  const others = links.filter(({ by }) => by.issue !== id)
  if (!after) return others
  const at = placeIn(others, ({ by }) => {
    const record = recordOf(by.issue)
    return record !== undefined && compareIssues(record, after) < 0
  })
  return [...others.slice(0, at), ...correctionLinks(after), ...others.slice(at)]
}
