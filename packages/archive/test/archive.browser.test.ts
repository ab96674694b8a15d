import { checkArchive, createArchiveIndex, readIssueRecord, recordIssue, updateArchiveIndex } from '@bantin/archive'
import { samples } from '@bantin/fixtures'
import { compileSample } from '@bantin/testing'
import { expect, test } from 'vitest'
import { manifestOf } from './support/render.ts'
import { syntheticRecord, syntheticRecords } from './support/synthetic.ts'

test.each(samples)('in a browser, the sample $name is recorded and read back', async (sample) => {
  const issue = await compileSample(sample)
  const text = JSON.stringify(recordIssue(issue, await manifestOf(issue)))
  expect(readIssueRecord(text)).toEqual({ record: JSON.parse(text), diagnostics: [] })
  const index = createArchiveIndex([JSON.parse(text)])
  expect(index.sections.map(({ key }) => key).sort()).toEqual(issue.sections.map(({ id }) => id).sort())
})

test('in a browser, an update gives what all records give', () => {
  const index = updateArchiveIndex(createArchiveIndex(syntheticRecords(24)), syntheticRecord(25))
  const { item: _, ...lists } = createArchiveIndex(syntheticRecords(25))
  expect(index).toEqual({ ...lists, item: expect.any(Function) })
  expect(checkArchive(index)).toEqual([])
})
