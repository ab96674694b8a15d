export { type ArchiveCounts, archiveCounts } from './archive/archive-counts.ts'
export { type ArchiveReport, archiveReport } from './archive/archive-report.ts'
export type { ArchivedFile, ArchiveOutcome } from './archive/archived-file.ts'
export { type DraftSummary, summariseDraft } from './archive/draft-summary.ts'
export type {
  Draft,
  DraftCover,
  DraftImage,
  DraftItem,
  DraftItemImage,
  Guess,
  GuessKind,
  ImportLoss,
  ImportRepair,
  IssueFacts,
} from './draft/draft.ts'
export type { DraftOptions } from './draft/draft-options.ts'
export { emptyDraft } from './draft/empty-draft.ts'
export { draft } from './draft/make-draft.ts'
export { addEntries } from './files/add-entries.ts'
export { type DraftFile, type DraftFilesOptions, draftFiles } from './files/draft-files.ts'
export type { Entry } from './files/issue-entries.ts'
export { defineImporter, type ImporterDefinition } from './importer/define-importer.ts'
export { importFile } from './importer/import-file.ts'
export type { Importer, ImportFile, Read } from './importer/importer.ts'
export type {
  ListMark,
  ManuscriptBlock,
  ManuscriptBox,
  ManuscriptCell,
  ManuscriptParagraph,
  ManuscriptRow,
  ManuscriptRule,
  ManuscriptTable,
  ParagraphRole,
} from './manuscript/block.ts'
export { emptyManuscript } from './manuscript/empty-manuscript.ts'
export type { Anchor, Inline, NoteSign, PictureRun, TextRun } from './manuscript/inline.ts'
export type { FileFacts, LeftOut, LeftOutKind, Manuscript, ManuscriptPicture, ReadingRepair } from './manuscript/manuscript.ts'
export type { SourcePlace } from './manuscript/place.ts'
export { wordsOf } from './manuscript/words-of.ts'
export { besidePath } from './merge/beside-path.ts'
export type { FileContent } from './merge/content.ts'
export {
  type ImportRecord,
  type ImportRecordInput,
  importRecord,
  importRecordPath,
  type RecordedFile,
  readImportRecord,
} from './merge/import-record.ts'
export { type Merge, type MergeInput, mergeFiles } from './merge/merge-files.ts'
export { type ImportReport, type ImportReportOptions, importReport } from './report/import-report.ts'
export { badImportOption } from './rules/bad-option.ts'
export { unknownFormat, unreadable } from './rules/file-rules.ts'
export { secretGradeFound } from './rules/guard-rules.ts'
export { rules } from './rules/index.ts'
export { goneFromSource, mergeConflict, merged, staysDeleted } from './rules/merge-rules.ts'
export { oldPlace } from './rules/place-rules.ts'
export { notSplit } from './rules/split-rules.ts'
export { toMarkdown } from './tree/to-markdown.ts'
export { toSettledMarkdown } from './tree/to-settled-markdown.ts'
