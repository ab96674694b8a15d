import { type ArchiveIndex, correctionsFor, createArchiveIndex, type IssueRecord } from '@bantin/archive'
import type { LaterCorrection } from '@bantin/compile'

/** What issues put right in others, collected issue by issue. */
export interface Corrections {
  /** Take in what an issue puts right in others. */
  add(record: IssueRecord): void
  /** What is known to be put right in an issue. */
  of(issue: string): readonly LaterCorrection[]
}

/** Of the issues that correct others only what tells who they are is kept: their texts would fill the memory. */
export function createCorrections(): Corrections {
  const records = new Map<string, IssueRecord>()
  let index: ArchiveIndex | undefined
  return {
    add(record) {
      const items = record.items.filter(({ corrections }) => corrections.length > 0)
      if (items.length === 0 && !records.has(record.id)) return
      const slim = items.map((item) => ({ ...item, passages: [], citations: [], places: [] }))
      records.set(record.id, { ...record, items: slim, artifacts: [] })
      index = undefined
    },
    of(issue) {
      index ??= createArchiveIndex(records.values())
      return correctionsFor(index, issue)
    },
  }
}
