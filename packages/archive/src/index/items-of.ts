import type { IssueRecord, ItemRecord } from '../record/issue-record.ts'

const known = new WeakMap<IssueRecord, ReadonlyMap<string, ItemRecord>>()

/** The items of an issue by their ids, in reading order. Of two with one id the first counts. */
export function itemsOf(record: IssueRecord): ReadonlyMap<string, ItemRecord> {
  const found = known.get(record)
  if (found) return found
  const items = new Map<string, ItemRecord>()
  for (const item of record.items) if (!items.has(item.id)) items.set(item.id, item)
  known.set(record, items)
  return items
}
