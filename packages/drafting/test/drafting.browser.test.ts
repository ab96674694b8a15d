import { expect, test } from 'vitest'
import { draft, draftFiles, importRecord, importReport, mergeFiles, readImportRecord } from '../src/index.ts'
import { h, manuscript, p } from './support/blocks.ts'

test('in a browser a manuscript becomes files, a report and a merge', () => {
  const made = draft('a.docx', manuscript([h('Gặt sớm'), p('Lúa chín đều ở Phú Yên.'), h('Chống rét'), p('Che chuồng.')]))
  const files = draftFiles(made)
  expect(files.map(({ path }) => path)).toEqual(['issue.yaml', 'items/gat-som.md', 'items/chong-ret.md'])
  expect(importReport(made).html).toContain('Đắk Lắk')
  const record = readImportRecord(importRecord({ source: { name: 'a.docx', bytes: new Uint8Array() }, files }))
  const all = new Map(files.map(({ path, bytes }) => [path, bytes]))
  expect(mergeFiles({ base: record?.files ?? new Map(), current: all, incoming: all })).toEqual({ files: new Map(), diagnostics: [] })
})
