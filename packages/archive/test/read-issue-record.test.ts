import { type IssueRecord, readIssueRecord } from '@bantin/archive'
import { formatDiagnostics } from '@bantin/diagnostics'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { syntheticRecord, syntheticRecords } from './support/synthetic.ts'

const sound = syntheticRecord(20)

/** The sound record with one value in another's place. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const copy = JSON.parse(JSON.stringify({ ...sound, artifacts: [artifact] }))
  let parent = copy
  for (const part of path.slice(0, -1)) parent = parent[part]
  parent[path.at(-1) as string] = value
  return JSON.stringify(copy)
}

const artifact = { path: 'web/index.html', form: 'html', mediaType: 'text/html', bytes: 9, sha256: 'a'.repeat(64), role: 'entry' }

test.each(syntheticRecords(3))('record $id reads back as it was', (record: IssueRecord) => {
  expect(readIssueRecord(JSON.stringify(record))).toEqual({ record, diagnostics: [] })
  expect(readIssueRecord(`\ufeff${JSON.stringify(record, null, 2)}\n`)).toEqual({ record, diagnostics: [] })
})

test('what a later version adds is left out', () => {
  expect(readIssueRecord(JSON.stringify({ ...sound, weather: 'nắng' })).record).toEqual(sound)
})

test.each<[path: (string | number)[], value: unknown, told: string]>([
  [['id'], '../so-1', 'id'],
  [['number'], 0, 'number'],
  [['period'], '2026-13', 'period'],
  [['items'], {}, 'items'],
  [['items'], Array.from({ length: 1001 }, () => 0), 'items'],
  [['items', 3], null, 'items[3]'],
  [['items', 3, 'page'], '../../etc/passwd', 'items[3].page'],
  [['items', 3, 'page'], 'web/../../a.html', 'items[3].page'],
  [['items', 3, 'page'], '/web/a.html', 'items[3].page'],
  [['items', 3, 'page'], 'javascript:alert(1)', 'items[3].page'],
  [['items', 3, 'page'], 'web\\a.html', 'items[3].page'],
  [['items', 3, 'passages', 0, 'id'], '"><script>', 'items[3].passages[0].id'],
  [['items', 3, 'citations', 0, 'url'], 'javascript:alert(1)', 'items[3].citations[0].url'],
  [['items', 3, 'citations', 0, 'key'], 'a/b', 'items[3].citations[0].key'],
  [['items', 3, 'places', 0, 'today'], [''], 'items[3].places[0].today[0]'],
  [['items', 3, 'audience'], 'public', 'items[3].audience'],
  [['artifacts', 0, 'path'], '..', 'artifacts[0].path'],
  [['artifacts', 0, 'sha256'], 'a', 'artifacts[0].sha256'],
])('%j as %j is refused', (path, value, told) => {
  const { record, diagnostics } = readIssueRecord(changed(path, value), { file: 'so-20.json' })
  expect(record).toBe(undefined)
  expect(diagnostics.map(({ ruleId, file, message }) => [ruleId, file, message.en])).toEqual([
    ['archive/record-invalid', 'so-20.json', `The record of the issue has a value of the wrong form at “${told}”.`],
  ])
})

test('the whole text of each finding', () => {
  const texts = [JSON.stringify(sound).slice(0, -9), '{"bantin":2}', '{"bantin":1,"id":"so-1"}', ' '.repeat(20_000_001)]
  const reports = texts.flatMap((text) =>
    (['vi', 'en'] as const).map((language) => formatDiagnostics(readIssueRecord(text, { file: 'so-20.json' }).diagnostics, { language })),
  )
  expect(reports.join('\n')).toMatchInlineSnapshot(`
    "so-20.json  lỗi  Bản ghi của số báo không phải là JSON.
      archive/record-not-json · Tạo lại bản ghi từ số báo.

    1 lỗi
    so-20.json  error  The record of the issue is not JSON.
      archive/record-not-json · Make the record from the issue again.

    1 error
    so-20.json  lỗi  Bản ghi của số báo có phiên bản 2; phiên bản đọc được là 1.
      archive/record-version · Cập nhật Bantin, hoặc tạo lại bản ghi từ số báo.

    1 lỗi
    so-20.json  error  The record of the issue has version 2; version 1 is what can be read.
      archive/record-version · Update Bantin, or make the record from the issue again.

    1 error
    so-20.json  lỗi  Bản ghi của số báo có giá trị không đúng dạng ở “bulletin”.
      archive/record-invalid · Tạo lại bản ghi từ số báo.

    1 lỗi
    so-20.json  error  The record of the issue has a value of the wrong form at “bulletin”.
      archive/record-invalid · Make the record from the issue again.

    1 error
    so-20.json  lỗi  Bản ghi của số báo lớn quá 20 MB.
      archive/record-too-large · Tạo lại bản ghi từ số báo; nếu vẫn lớn, chia bài quá dài thành nhiều bài.

    1 lỗi
    so-20.json  error  The record of the issue is larger than 20 MB.
      archive/record-too-large · Make the record from the issue again; if it is still so large, divide the longest items.

    1 error"
  `)
})

describe('hostile texts', () => {
  test('never throw', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().map((json) => `{"bantin":1,"items":${json}}`),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readIssueRecord(text).diagnostics).toHaveLength(1)
      }),
    )
  })

  test.each<[what: string, text: string]>([
    ['deep', '['.repeat(1_000_000)],
    ['deep and closed', `{"bantin":1,"items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['many items', `{"bantin":1,"items":[${'1,'.repeat(5_000_000)}1]}`],
    [
      'many contributors',
      changed(
        ['items', 0, 'contributors'],
        Array.from({ length: 5_000_000 }, () => 1),
      ),
    ],
    [
      'many places',
      changed(
        ['items', 0, 'places', 0, 'today'],
        Array.from({ length: 5_000_000 }, () => 1),
      ),
    ],
    ['a prototype', '{"bantin":1,"__proto__":{"id":"so-1"}}'],
  ])('%s', (_, text) => {
    expect(readIssueRecord(text).diagnostics).toHaveLength(1)
  })
})
