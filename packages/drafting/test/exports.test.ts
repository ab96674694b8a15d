import * as drafting from '@bantin/drafting'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(drafting).sort()).toMatchInlineSnapshot(`
    [
      "addEntries",
      "archiveCounts",
      "archiveReport",
      "badImportOption",
      "besidePath",
      "defineImporter",
      "draft",
      "draftFiles",
      "emptyDraft",
      "emptyManuscript",
      "goneFromSource",
      "importFile",
      "importRecord",
      "importRecordPath",
      "importReport",
      "mergeConflict",
      "mergeFiles",
      "merged",
      "notSplit",
      "oldPlace",
      "readImportRecord",
      "rules",
      "secretGradeFound",
      "staysDeleted",
      "summariseDraft",
      "toMarkdown",
      "toSettledMarkdown",
      "unknownFormat",
      "unreadable",
      "wordsOf",
    ]
  `)
})
