import { type Diagnostic, diagnose, nearest } from '@bantin/diagnostics'
import type { ArchiveIndex, CorrectionLink } from '../index/archive-index.ts'
import { itemsOf } from '../index/items-of.ts'
import type { IssueRecord } from '../record/issue-record.ts'
import { internalItemCorrected, unknownIssueCorrected, unknownItemCorrected } from './rules.ts'

/** So many ids are looked through for one that was meant. */
const MOST_CANDIDATES = 500

/** A correction leads to something that is there, and nothing internal is corrected in public. */
export function checkCorrections({ issues, corrections }: ArchiveIndex): Diagnostic[] {
  const byId = new Map(issues.map((record) => [record.id, record]))
  return corrections.flatMap(({ by, of }): Diagnostic[] => {
    const record = byId.get(of.issue)
    if (!record) return [diagnose(unknownIssueCorrected, {}, { by, of })]
    const items = itemsOf(record)
    if (of.item !== undefined && !items.has(of.item)) {
      const candidates = [...items.keys()].slice(0, MOST_CANDIDATES)
      return [diagnose(unknownItemCorrected, {}, { by, of, nearest: nearest(of.item, candidates) })]
    }
    const source = byId.get(by.issue)
    return source && !isInternal(source, by.item) && isInternal(record, of.item) ? [diagnose(internalItemCorrected, {}, { by, of })] : []
  })
}

function isInternal(record: IssueRecord, item: CorrectionLink['of']['item']): boolean {
  return record.audience === 'internal' || (item !== undefined && itemsOf(record).get(item)?.audience === 'internal')
}
