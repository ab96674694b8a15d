export type { ArchiveIndex, CorrectionLink, ItemPlace, Topic } from './index/archive-index.ts'
export type { CitationRecord, IssueRecord, ItemRecord, PassageRecord, PlaceRecord } from './record/issue-record.ts'
