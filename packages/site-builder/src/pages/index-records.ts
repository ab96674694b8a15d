import type { IssueRecord } from '@bantin/archive'
import { createSearchIndex, type SearchFile, searchItems } from '@bantin/search'

/** The files of the search index of some issues. */
export const indexRecords = (records: readonly IssueRecord[]): SearchFile[] =>
  createSearchIndex(records.flatMap((record) => searchItems(record)))
