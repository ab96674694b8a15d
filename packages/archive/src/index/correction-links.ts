import type { IssueRecord } from '../record/issue-record.ts'
import type { CorrectionLink } from './archive-index.ts'
import { itemsOf } from './items-of.ts'

/** The errata that an issue carries, in reading order. */
export function correctionLinks(record: IssueRecord): CorrectionLink[] {
  return [...itemsOf(record).values()].flatMap(({ id, corrections }) =>
    corrections.map((one): CorrectionLink => ({ by: { issue: record.id, item: id }, ...one })),
  )
}
