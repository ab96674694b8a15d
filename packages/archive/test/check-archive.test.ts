import { checkArchive, createArchiveIndex, type IssueRecord, type ItemRecord } from '@bantin/archive'
import { type Diagnostic, formatDiagnostics } from '@bantin/diagnostics'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from './support/any-record.ts'
import { syntheticRecord, syntheticRecords } from './support/synthetic.ts'

const found = (records: readonly IssueRecord[]): Diagnostic[] => checkArchive(createArchiveIndex(records))
const told = (records: readonly IssueRecord[]): string[] => found(records).map(({ ruleId, message }) => `${ruleId}: ${message.en}`)
const whole = (records: readonly IssueRecord[]): string =>
  (['vi', 'en'] as const).map((language) => formatDiagnostics(found(records), { language })).join('\n')

/** An issue without items, corrections or faults. */
const issue = (number: number, parts: Partial<IssueRecord> = {}): IssueRecord => ({ ...syntheticRecord(number, { items: 0 }), ...parts })
const [anyItem] = syntheticRecord(1, { items: 1 }).items as [ItemRecord]
const item = (id: string, parts: Partial<ItemRecord> = {}): ItemRecord => ({ ...anyItem, id, corrections: [], ...parts })
const erratum = (issue: string, item?: string) => ({ date: '2026-02-05', of: { issue, item }, wrong: 'thứ Năm', right: 'thứ Sáu' })

test('a sound archive has nothing to tell', () => {
  expect(found(syntheticRecords(60))).toEqual([])
  expect(found([])).toEqual([])
})

test('a correction of an issue that is not there', () => {
  expect(whole([issue(2, { items: [item('lich', { corrections: [erratum('so-1', 'gat')] })] })])).toMatchInlineSnapshot(`
    "cảnh báo  Bài “so-2/lich” đính chính số “so-1” không có trong kho lưu trữ.
      archive/unknown-issue-corrected · Sửa mã số báo ở “of.issue”, hoặc đưa số báo cũ vào kho lưu trữ.

    1 cảnh báo
    warning  “so-2/lich” corrects the issue “so-1”, which the archive does not have.
      archive/unknown-issue-corrected · Correct the id at “of.issue”, or add the older issue to the archive.

    1 warning"
  `)
})

test('a correction of an item that is not there', () => {
  const older = issue(1, { items: [item('gat-som')] })
  expect(whole([older, issue(2, { items: [item('lich', { corrections: [erratum('so-1', 'gat-xom')] })] })])).toMatchInlineSnapshot(`
    "cảnh báo  Bài “so-2/lich” đính chính bài “gat-xom” không có trong số “so-1”. Có phải “gat-som”?
      archive/unknown-item-corrected · Sửa mã bài ở “of.item”, hoặc bỏ khóa ấy nếu đính chính cả số báo.

    1 cảnh báo
    warning  “so-2/lich” corrects the item “gat-xom”, which the issue “so-1” does not have. Did you mean “gat-som”?
      archive/unknown-item-corrected · Correct the id at “of.item”, or leave the key out when it is about the issue.

    1 warning"
  `)
})

test('a public correction of something internal', () => {
  const older = issue(1, { items: [item('hop', { audience: 'internal' }), item('gat')] })
  const corrections = [erratum('so-1', 'hop'), erratum('so-1', 'gat'), erratum('so-1')]
  const newer = issue(2, { items: [item('lich', { corrections }), item('noi-bo', { corrections, audience: 'internal' })] })
  expect(whole([older, newer])).toMatchInlineSnapshot(`
    "lỗi  Bài công khai “so-2/lich” đính chính “so-1/hop” là tài liệu lưu hành nội bộ.
      archive/internal-item-corrected · Chuyển lời đính chính vào một bài nội bộ (audience: internal).

    1 lỗi
    error  The public item “so-2/lich” corrects “so-1/hop”, which is internal.
      archive/internal-item-corrected · Move the correction to an internal item (audience: internal).

    1 error"
  `)
  expect(told([{ ...older, audience: 'internal' }, newer]).map((one) => one.split(':')[0])).toEqual([
    ...['archive/internal-item-corrected', 'archive/internal-item-corrected', 'archive/internal-item-corrected'],
  ])
})

test('a number used twice', () => {
  expect(whole([issue(7), issue(8, { id: 'so-7-moi', number: 7 })])).toMatchInlineSnapshot(`
    "cảnh báo  Hai số báo “so-7” và “so-7-moi” cùng mang số 7.
      archive/number-shared · Sửa “number” ở một trong hai số.

    1 cảnh báo
    warning  The issues “so-7” and “so-7-moi” both have the number 7.
      archive/number-shared · Correct “number” in one of the two issues.

    1 warning"
  `)
})

test('a month used twice', () => {
  expect(whole([issue(7), issue(8, { period: '1996-07/1996-08', kind: 'combined' })])).toMatchInlineSnapshot(`
    "cảnh báo  Kỳ 1996-07/1996-08 của số “so-8” trùng với kỳ của số “so-7”.
      archive/period-shared · Sửa “period”, hoặc ghi “kind: special” hay “kind: supplement” nếu đó là số chuyên đề, phụ trương.

    1 cảnh báo
    warning  The period 1996-07/1996-08 of the issue “so-8” overlaps that of “so-7”.
      archive/period-shared · Correct “period”, or write “kind: special” or “kind: supplement” when it is one.

    1 warning"
  `)
})

test('an item id used twice', () => {
  expect(whole([issue(7, { items: [item('gat'), item('gat')] })])).toMatchInlineSnapshot(`
    "lỗi  Số “so-7” có hai bài cùng mã “gat”.
      archive/item-twice · Đặt mã khác cho một bài rồi xuất lại số báo.

    1 lỗi
    error  The issue “so-7” has two items with the id “gat”.
      archive/item-twice · Give one of them its own id and build the issue again.

    1 error"
  `)
})

test('gaps in the numbers', () => {
  expect(whole([issue(1), issue(3), issue(9)])).toMatchInlineSnapshot(`
    "ghi chú  Kho lưu trữ thiếu số 2.
      archive/number-missing · Đưa số báo còn thiếu vào kho lưu trữ, nếu có.

    ghi chú  Kho lưu trữ thiếu các số từ 4 đến 8.
      archive/number-missing · Đưa số báo còn thiếu vào kho lưu trữ, nếu có.

    2 ghi chú
    note  The archive does not have number 2.
      archive/number-missing · Add the missing issues to the archive, if they exist.

    note  The archive does not have the numbers 4 to 8.
      archive/number-missing · Add the missing issues to the archive, if they exist.

    2 notes"
  `)
})

test.each<[what: string, records: IssueRecord[], ids: string[]]>([
  ['a supplement has numbers of its own', [issue(7), issue(1, { id: 'phu-truong', kind: 'supplement', period: '1996-07' })], []],
  ['a special issue may share a month', [issue(7), issue(8, { kind: 'special', period: '1996-07' })], []],
  ['two bulletins have numbers of their own', [issue(7), issue(7, { id: 'khac', bulletin: 'lang-khac' })], []],
  ['two supplements of one number', [1, 2].map((n) => issue(1, { id: `phu-${n}`, kind: 'supplement' })), ['archive/number-shared']],
  ['a gap that no loop could count', [issue(1), issue(2, { number: Number.MAX_SAFE_INTEGER })], ['archive/number-missing']],
  [
    'a span over all others',
    [issue(1, { period: '1996-01/1996-12', kind: 'combined' }), issue(2), issue(3)],
    ['archive/period-shared', 'archive/period-shared'],
  ],
])('%s', (_, records, ids) => {
  expect(found(records).map(({ ruleId }) => ruleId)).toEqual(ids)
})

test('any records are checked, and the same in any order', () => {
  const records = fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 6 })
  fc.assert(
    fc.property(records, (all) => {
      expect(told(all.toReversed())).toEqual(told(all))
    }),
  )
})
