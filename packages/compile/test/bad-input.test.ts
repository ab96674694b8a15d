import { compile, defineAdapter, type IssueSource, render } from '@bantin/compile'
import { formatDiagnostics } from '@bantin/diagnostics'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Content, drawing, edited, sampleSource } from './sample-source.ts'

const BULLETIN = 'bulletin.yaml'
const ISSUE = 'issues/05/issue.yaml'
const HARVEST = 'issues/05/items/gat-som.md'
const WATER = 'issues/05/items/nuoc-uong.md'
const PICTURE = 'issues/05/images/ruong.svg'

/** Everything that a terminal would show, in Vietnamese, and the same in English. */
async function report(changes: Record<string, Content>, more: Partial<IssueSource> = {}): Promise<string> {
  const source = sampleSource(changes, more)
  const { issue, diagnostics } = await compile(source)
  const sources = (file: string): string | undefined => {
    const found = source.files.get(file)
    return found && 'bytes' in found ? new TextDecoder().decode(found.bytes) : undefined
  }
  const [vi, en] = (['vi', 'en'] as const).map((language) => formatDiagnostics(diagnostics, { language, sources }))
  return `issue: ${issue ? 'yes' : 'no'}\n${vi}\n${en}`
}

test('the sound issue has no finding', async () => {
  const { issue, diagnostics } = await compile(sampleSource())
  expect(diagnostics).toEqual([])
  expect(issue?.items.map((item) => item.title)).toEqual(['Gặt sớm tránh mưa', 'Nước uống ngày nóng'])
})

describe('YAML', () => {
  test('missing bulletin.yaml', async () => {
    expect(await report({ [BULLETIN]: undefined })).toMatchInlineSnapshot(`
      "issue: no
      bulletin.yaml  lỗi  Không tìm thấy tệp “bulletin.yaml”.
        file/missing · Sửa đường dẫn, hoặc đặt tệp vào đúng chỗ.

      1 lỗi
      bulletin.yaml  error  There is no file “bulletin.yaml”.
        file/missing · Correct the path, or put the file in its place.

      1 error"
    `)
  })
  test('missing issue.yaml', async () => {
    expect(await report({ [ISSUE]: undefined })).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml  lỗi  Không tìm thấy tệp “issues/05/issue.yaml”.
        file/missing · Sửa đường dẫn, hoặc đặt tệp vào đúng chỗ.

      1 lỗi
      issues/05/issue.yaml  error  There is no file “issues/05/issue.yaml”.
        file/missing · Correct the path, or put the file in its place.

      1 error"
    `)
  })
  test('malformed', async () => {
    expect(await report(edited(ISSUE, 'imprint:\n', 'imprint: tổ in: hai\n'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:6:10  lỗi  YAML sai cú pháp: giá trị có dấu hai chấm.
        5 │ date: 2026-05-04
        6 │ imprint: tổ in: hai
          │          ^^^^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi
      issues/05/issue.yaml:6:10  error  The YAML cannot be read: the value has a colon in it.
        5 │ date: 2026-05-04
        6 │ imprint: tổ in: hai
          │          ^^^^^^^^^^
        yaml/syntax · Put the whole value in quotes; write a quotation mark inside it as \\".

      1 error"
    `)
  })
  test('unknown key', async () => {
    expect(await report(edited(ISSUE, 'quantity: 150', 'quantty: 150'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:9:3  lỗi  Không có khóa “quantty” ở đây. Có phải “quantity”?
        8 │   printer: { name: Xưởng in Bến Đò }
        9 │   quantty: 150
          │   ^^^^^^^
        schema/unknown-key · Sửa tên khóa hoặc xóa khóa này.

      1 lỗi
      issues/05/issue.yaml:9:3  error  There is no key “quantty” here. Did you mean “quantity”?
        8 │   printer: { name: Xưởng in Bến Đò }
        9 │   quantty: 150
          │   ^^^^^^^
        schema/unknown-key · Correct the key or delete it.

      1 error"
    `)
  })
  test('wrong type', async () => {
    expect(await report(edited(ISSUE, 'number: 7', 'number: bảy'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:3:9  lỗi  Giá trị của “number” phải là số, ở đây lại là chữ.
        2 │ id: lang-ven-2026-05
        3 │ number: bảy
          │         ^^^
        schema/wrong-type · Chỉ viết chữ số, không có ngoặc kép, dấu chấm, dấu phẩy hay đơn vị.

      1 lỗi
      issues/05/issue.yaml:3:9  error  The value of “number” must be a number, but this is text.
        2 │ id: lang-ven-2026-05
        3 │ number: bảy
          │         ^^^
        schema/wrong-type · Write digits only: no quotes, no dot, no comma, no unit.

      1 error"
    `)
  })
  test('impossible date', async () => {
    expect(await report(edited(ISSUE, 'date: 2026-05-04', 'date: 2026-02-30'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:5:7  lỗi  Giá trị của “date” là ngày không có trong lịch: “2026-02-30”.
        4 │ period: 2026-05
        5 │ date: 2026-02-30
          │       ^^^^^^^^^^
        schema/impossible-date · Sửa ngày hoặc tháng. Thứ tự viết là năm-tháng-ngày.

      1 lỗi
      issues/05/issue.yaml:5:7  error  The value of “date” is a day that the calendar does not have: “2026-02-30”.
        4 │ period: 2026-05
        5 │ date: 2026-02-30
          │       ^^^^^^^^^^
        schema/impossible-date · Correct the day or the month. The order is year-month-day.

      1 error"
    `)
  })
})

describe('issue', () => {
  test('number used twice', async () => {
    const other = 'issues/04/issue.yaml'
    expect(await report({ [other]: 'schema: 1\nid: lang-ven-2026-04\nnumber: 7\n' }, { otherIssues: [other] })).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:3:9  lỗi  Số 7 đã được dùng trong issues/04/issue.yaml.
        2 │ id: lang-ven-2026-05
        3 │ number: 7
          │         ^
        issue/number-used-twice · Sửa “number” ở một trong hai số.

      1 lỗi
      issues/05/issue.yaml:3:9  error  The number 7 is used in issues/04/issue.yaml already.
        2 │ id: lang-ven-2026-05
        3 │ number: 7
          │         ^
        issue/number-used-twice · Correct “number” in one of the two issues.

      1 error"
    `)
  })
  test('item in no section', async () => {
    expect(await report(edited(ISSUE, '    section: suc-khoe\n', ''))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:14:11  lỗi  Bài “nuoc-uong” không thuộc chuyên mục nào.
        13 │     section: mua-vu
        14 │   - item: nuoc-uong
           │           ^^^^^^^^^
        issue/item-without-section · Thêm dòng “section: mã-chuyên-mục” dưới bài này.

      1 lỗi
      issues/05/issue.yaml:14:11  error  The item “nuoc-uong” is in no section.
        13 │     section: mua-vu
        14 │   - item: nuoc-uong
           │           ^^^^^^^^^
        issue/item-without-section · Add a line “section: section-id” below this item.

      1 error"
    `)
  })
  test('unknown section', async () => {
    expect(await report(edited(ISSUE, 'section: suc-khoe', 'section: sức-khỏe'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:15:14  lỗi  Giá trị của “section” không đúng dạng: “sức-khỏe”.
        14 │   - item: nuoc-uong
        15 │     section: sức-khỏe
           │              ^^^^^^^^
        schema/bad-value · Viết bằng chữ thường không dấu, chữ số và dấu gạch nối: lua-thu-dong.

      1 lỗi
      issues/05/issue.yaml:15:14  error  The value of “section” does not have the right form: “sức-khỏe”.
        14 │   - item: nuoc-uong
        15 │     section: sức-khỏe
           │              ^^^^^^^^
        schema/bad-value · Write lowercase letters without marks, digits and single hyphens: lua-thu-dong.

      1 error"
    `)
    expect(await report(edited(ISSUE, 'section: suc-khoe', 'section: suc-khoa'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:15:14  lỗi  Chuyên mục “suc-khoa” không có trong bản tin. Có phải “suc-khoe”?
        14 │   - item: nuoc-uong
        15 │     section: suc-khoa
           │              ^^^^^^^^
        issue/unknown-section · Khai báo chuyên mục trong bulletin.yaml, hoặc sửa tên ở đây.

      1 lỗi
      issues/05/issue.yaml:15:14  error  The bulletin has no section “suc-khoa”. Did you mean “suc-khoe”?
        14 │   - item: nuoc-uong
        15 │     section: suc-khoa
           │              ^^^^^^^^
        issue/unknown-section · Declare it in bulletin.yaml, or correct the name here.

      1 error"
    `)
  })
  test('item listed twice', async () => {
    expect(await report(edited(ISSUE, 'item: nuoc-uong', 'item: gat-som'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:14:11  lỗi  Bài “gat-som” đã có ở dòng 12.
        13 │     section: mua-vu
        14 │   - item: gat-som
           │           ^^^^^^^
        issue/duplicate-item · Xóa một trong hai dòng, hoặc đặt mã khác cho bài kia.

      issues/05/items/gat-som.md:6:45  lỗi  Số này không có bài “nuoc-uong.md”.
        5 │
        6 │ Lúa chín tám phần là gặt được.[^1] Xem thêm [bài về nước uống](nuoc-uong.md#dun-soi).
          │                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        link/unknown-item · Sửa liên kết, hoặc thêm bài vào issue.yaml.

      2 lỗi
      issues/05/issue.yaml:14:11  error  The item “gat-som” is listed on line 12 already.
        13 │     section: mua-vu
        14 │   - item: gat-som
           │           ^^^^^^^
        issue/duplicate-item · Delete one of the two, or give the other item its own id.

      issues/05/items/gat-som.md:6:45  error  The issue has no item “nuoc-uong.md”.
        5 │
        6 │ Lúa chín tám phần là gặt được.[^1] Xem thêm [bài về nước uống](nuoc-uong.md#dun-soi).
          │                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        link/unknown-item · Correct the link, or add the item to issue.yaml.

      2 errors"
    `)
  })
  test('item without a file', async () => {
    expect(await report({ [WATER]: undefined })).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:14:11  lỗi  Không tìm thấy tệp “items/nuoc-uong.md”.
        13 │     section: mua-vu
        14 │   - item: nuoc-uong
           │           ^^^^^^^^^
        file/missing · Sửa đường dẫn, hoặc đặt tệp vào đúng chỗ.

      1 lỗi
      issues/05/issue.yaml:14:11  error  There is no file “items/nuoc-uong.md”.
        13 │     section: mua-vu
        14 │   - item: nuoc-uong
           │           ^^^^^^^^^
        file/missing · Correct the path, or put the file in its place.

      1 error"
    `)
  })
  test('a combined issue with one month', async () => {
    expect(await report(edited(ISSUE, 'period: 2026-05\n', 'period: 2026-05\nkind: combined\n'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:4:9  lỗi  Kỳ “2026-05” không hợp với loại số “combined”.
        3 │ number: 7
        4 │ period: 2026-05
          │         ^^^^^^^
        issue/period-mismatch · Số gộp (combined) ghi hai tháng, tháng đầu trước tháng cuối: 2026-11/2026-12. Các loại khác ghi một tháng.

      1 lỗi
      issues/05/issue.yaml:4:9  error  The period “2026-05” does not fit an issue of the kind “combined”.
        3 │ number: 7
        4 │ period: 2026-05
          │         ^^^^^^^
        issue/period-mismatch · A combined issue has two months, the first before the last: 2026-11/2026-12. The others have one.

      1 error"
    `)
  })
  const withMeeting = (lines: string) => edited(ISSUE, 'items:\n  - item: gat-som', `meeting:\n${lines}items:\n  - item: gat-som`)
  test('a meeting that takes up an item of another issue', async () => {
    expect(await report(withMeeting('  items:\n    - item: gat-som\n    - item: nuoc-uog\n'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:14:13  lỗi  Buổi sinh hoạt chọn bài “nuoc-uog”, nhưng số này không có bài đó. Có phải “nuoc-uong”?
        13 │     - item: gat-som
        14 │     - item: nuoc-uog
           │             ^^^^^^^^
        meeting/unknown-item · Sửa mã bài, hoặc thêm bài vào “items” của số này.

      1 lỗi
      issues/05/issue.yaml:14:13  error  The meeting takes up the item “nuoc-uog”, which is not in the issue. Did you mean “nuoc-uong”?
        13 │     - item: gat-som
        14 │     - item: nuoc-uog
           │             ^^^^^^^^
        meeting/unknown-item · Correct the id, or add the item to “items” of the issue.

      1 error"
    `)
  })
  test('a meeting that takes up an item twice', async () => {
    expect(await report(withMeeting('  items:\n    - item: gat-som\n    - { item: gat-som, minutes: 5 }\n'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:14:15  lỗi  Buổi sinh hoạt đã có bài “gat-som” ở dòng 13.
        13 │     - item: gat-som
        14 │     - { item: gat-som, minutes: 5 }
           │               ^^^^^^^
        meeting/duplicate-item · Xóa một trong hai dòng; câu hỏi và số phút của cùng một bài viết ở một chỗ.

      1 lỗi
      issues/05/issue.yaml:14:15  error  The meeting takes up the item “gat-som” on line 13 already.
        13 │     - item: gat-som
        14 │     - { item: gat-som, minutes: 5 }
           │               ^^^^^^^
        meeting/duplicate-item · Delete one of the two; the questions and minutes of an item stand in one place.

      1 error"
    `)
  })
  test('a meeting with too little time for its items', async () => {
    const lines = '  minutes: 20\n  items:\n    - { item: gat-som, minutes: 20 }\n    - item: nuoc-uong\n'
    expect(await report(withMeeting(lines))).toMatchInlineSnapshot(`
      "issue: yes
      issues/05/issue.yaml:12:12  cảnh báo  Các bài được chọn cần ít nhất 21 phút, buổi sinh hoạt chỉ có 20 phút.
        11 │ meeting:
        12 │   minutes: 20
           │            ^^
        meeting/too-long · Bỏ bớt bài, giảm “minutes” của từng bài, hoặc tăng “minutes” của buổi sinh hoạt.

      1 cảnh báo
      issues/05/issue.yaml:12:12  warning  The items that were picked take at least 21 minutes; the meeting has 20.
        11 │ meeting:
        12 │   minutes: 20
           │            ^^
        meeting/too-long · Take an item out, lower the “minutes” of the items, or raise those of the meeting.

      1 warning"
    `)
  })
  test('a meeting with too little time, its slot not written down', async () => {
    const lines = '  items:\n    - { item: gat-som, minutes: 31 }\n'
    expect(await report(withMeeting(lines))).toMatchInlineSnapshot(`
      "issue: yes
      issues/05/issue.yaml:12:3  cảnh báo  Các bài được chọn cần ít nhất 31 phút, buổi sinh hoạt chỉ có 30 phút.
        11 │ meeting:
        12 │   items:
           │   ^^^^^
        meeting/too-long · Bỏ bớt bài, giảm “minutes” của từng bài, hoặc tăng “minutes” của buổi sinh hoạt.

      1 cảnh báo
      issues/05/issue.yaml:12:3  warning  The items that were picked take at least 31 minutes; the meeting has 30.
        11 │ meeting:
        12 │   items:
           │   ^^^^^
        meeting/too-long · Take an item out, lower the “minutes” of the items, or raise those of the meeting.

      1 warning"
    `)
  })
  test('a meeting in an issue that is wrong elsewhere too', async () => {
    const meeting = withMeeting('  items:\n    - item: nuoc-uog\n')[ISSUE] as string
    expect(await report({ [ISSUE]: meeting.replace('number: 7', 'number: bảy') })).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:3:9  lỗi  Giá trị của “number” phải là số, ở đây lại là chữ.
        2 │ id: lang-ven-2026-05
        3 │ number: bảy
          │         ^^^
        schema/wrong-type · Chỉ viết chữ số, không có ngoặc kép, dấu chấm, dấu phẩy hay đơn vị.

      issues/05/issue.yaml:13:13  lỗi  Buổi sinh hoạt chọn bài “nuoc-uog”, nhưng số này không có bài đó. Có phải “nuoc-uong”?
        12 │   items:
        13 │     - item: nuoc-uog
           │             ^^^^^^^^
        meeting/unknown-item · Sửa mã bài, hoặc thêm bài vào “items” của số này.

      2 lỗi
      issues/05/issue.yaml:3:9  error  The value of “number” must be a number, but this is text.
        2 │ id: lang-ven-2026-05
        3 │ number: bảy
          │         ^^^
        schema/wrong-type · Write digits only: no quotes, no dot, no comma, no unit.

      issues/05/issue.yaml:13:13  error  The meeting takes up the item “nuoc-uog”, which is not in the issue. Did you mean “nuoc-uong”?
        12 │   items:
        13 │     - item: nuoc-uog
           │             ^^^^^^^^
        meeting/unknown-item · Correct the id, or add the item to “items” of the issue.

      2 errors"
    `)
  })
  test('a meeting takes up an item whose file is missing: one finding', async () => {
    const found = await report({ ...withMeeting('  items:\n    - item: nuoc-uong\n'), [WATER]: undefined })
    expect(found).toContain('file/missing')
    expect(found).not.toContain('meeting/')
  })
  test('a meeting whose items fill its time has no finding', async () => {
    const { issue, diagnostics } = await compile(sampleSource(withMeeting('  items:\n    - { item: gat-som, minutes: 30 }\n')))
    expect(diagnostics).toEqual([])
    expect(issue?.meta.meeting).toEqual({ minutes: 30, items: [{ item: 'gat-som', minutes: 30, questions: [] }] })
  })
  test('internal item in a public issue', async () => {
    expect(
      await report(edited(WATER, 'title: Nước uống ngày nóng\n', 'title: Nước uống ngày nóng\naudience: internal\n')),
    ).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/nuoc-uong.md:3:11  lỗi  Bài “nuoc-uong” lưu hành nội bộ, không được nằm trong số phát hành công khai.
        2 │ title: Nước uống ngày nóng
        3 │ audience: internal
          │           ^^^^^^^^
        audience/internal-item · Chuyển bài sang số nội bộ, hoặc đặt “audience: internal” cho cả số.

      1 lỗi
      issues/05/items/nuoc-uong.md:3:11  error  The item “nuoc-uong” is internal and cannot stand in a public issue.
        2 │ title: Nước uống ngày nóng
        3 │ audience: internal
          │           ^^^^^^^^
        audience/internal-item · Move the item to an internal issue, or set “audience: internal” for the whole issue.

      1 error"
    `)
  })
  test('a mark of secrecy, whose text is not shown', async () => {
    const text = await report(edited(WATER, 'Uống từng ngụm nhỏ.', '**TỐI MẬT**\n\nUống từng ngụm nhỏ.'))
    expect(text).not.toContain('TỐI MẬT')
    expect(text).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/nuoc-uong.md:5:1  lỗi  Tệp mang dấu chỉ độ mật nên bị từ chối; nội dung không được hiển thị.
        audience/secret-mark · Không đưa tài liệu mật vào bản tin. Đưa tệp ra khỏi máy này theo quy định về bảo vệ bí mật nhà nước.

      1 lỗi
      issues/05/items/nuoc-uong.md:5:1  error  The file bears a mark of secrecy and is refused; its content is not shown.
        audience/secret-mark · Keep graded documents out of a bulletin. Take the file off this machine as the rules on state secrets demand.

      1 error"
    `)
  })
})

describe('text files', () => {
  test('not UTF-8', async () => {
    const latin1 = Uint8Array.from([...'---\ntitle: Nuoc\n---\n\nN', '\u00ad', '\u00ed', 'c\n'].join(''), (c) => c.charCodeAt(0))
    expect(await report({ [WATER]: latin1 })).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/nuoc-uong.md:5:2  lỗi  Tệp không phải UTF-8: byte 0xAD ở đây không hợp lệ.
        4 │
        5 │ N��c
          │  ^
        file/not-utf8 · Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8. Văn bản gõ bằng phông TCVN3 (.VnTime) hoặc VNI cần được chuyển mã trước.

      1 lỗi
      issues/05/items/nuoc-uong.md:5:2  error  The file is not UTF-8: the byte 0xAD here is not valid.
        4 │
        5 │ N��c
          │  ^
        file/not-utf8 · Open the file in an editor and save it as UTF-8. Text typed in TCVN3 (.VnTime) or VNI fonts has to be converted first.

      1 error"
    `)
  })
  test('byte order mark', async () => {
    expect(await report(edited(WATER, '---\ntitle', '\ufeff---\ntitle'))).toMatchInlineSnapshot(`
      "issue: yes
      issues/05/items/nuoc-uong.md:1:1  ghi chú  Tệp bắt đầu bằng dấu thứ tự byte (BOM); đã bỏ qua.
        1 │ ---
          │ ^
        file/byte-order-mark · Không cần làm gì. Nếu muốn, lưu lại tệp dưới dạng “UTF-8 không BOM”.

      1 ghi chú
      issues/05/items/nuoc-uong.md:1:1  note  The file begins with a byte order mark (BOM); it was read over.
        1 │ ---
          │ ^
        file/byte-order-mark · Nothing to do. If you like, save the file as “UTF-8 without BOM”.

      1 note"
    `)
  })
  test('Windows line ends', async () => {
    const text = new TextDecoder().decode((sampleSource().files.get(WATER) as { bytes: Uint8Array }).bytes)
    expect(await report({ [WATER]: text.replaceAll('\n', '\r\n') })).toMatchInlineSnapshot(`
      "issue: yes
      issues/05/items/nuoc-uong.md:1:4  ghi chú  Tệp xuống dòng kiểu Windows (CRLF); đã đọc như xuống dòng thường.
        1 │ ---
          │    ^
        file/crlf · Không cần làm gì.

      1 ghi chú
      issues/05/items/nuoc-uong.md:1:4  note  The file has Windows line ends (CRLF); they were read as line ends.
        1 │ ---
          │    ^
        file/crlf · Nothing to do.

      1 note"
    `)
  })
  test('empty file', async () => {
    expect(await report({ [WATER]: '' })).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/nuoc-uong.md  lỗi  Tệp trống, không có nội dung.
        file/empty · Viết nội dung vào tệp, hoặc bỏ tệp khỏi số này.

      1 lỗi
      issues/05/items/nuoc-uong.md  error  The file is empty.
        file/empty · Write something into the file, or take it out of the issue.

      1 error"
    `)
  })
  test('50 MB of text', async () => {
    expect(await report({ [WATER]: new Uint8Array(50_000_000).fill(97) })).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/nuoc-uong.md  lỗi  Tệp quá lớn: 50 MB, giới hạn là 5 MB.
        file/too-large · Chia bài thành nhiều bài, hoặc kiểm tra xem tệp có bị chép nhầm không.

      1 lỗi
      issues/05/items/nuoc-uong.md  error  The file is too large: 50 MB, the limit is 5 MB.
        file/too-large · Split the item, or see whether the file was copied by mistake.

      1 error"
    `)
  })
  test('50 MB that the edge did not read', async () => {
    expect(await report({ [WATER]: { refused: 'too-large', size: 50_000_000 } })).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:14:11  lỗi  Tệp “items/nuoc-uong.md” quá lớn (50 MB) nên không được đọc.
        13 │     section: mua-vu
        14 │   - item: nuoc-uong
           │           ^^^^^^^^^
        file/over-limit · Giảm kích thước ảnh hoặc chia nhỏ bài; kiểm tra xem tệp có bị chép nhầm không.

      1 lỗi
      issues/05/issue.yaml:14:11  error  The file “items/nuoc-uong.md” is too large (50 MB), so it was not read.
        13 │     section: mua-vu
        14 │   - item: nuoc-uong
           │           ^^^^^^^^^
        file/over-limit · Make the image smaller or split the item; see whether the file was copied by mistake.

      1 error"
    `)
  })
  test('no permission', async () => {
    expect(await report({ [WATER]: { refused: 'unreadable' } })).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:14:11  lỗi  Không đọc được tệp “items/nuoc-uong.md”.
        13 │     section: mua-vu
        14 │   - item: nuoc-uong
           │           ^^^^^^^^^
        file/unreadable · Kiểm tra quyền đọc tệp, hoặc đóng chương trình đang giữ tệp.

      1 lỗi
      issues/05/issue.yaml:14:11  error  The file “items/nuoc-uong.md” cannot be read.
        13 │     section: mua-vu
        14 │   - item: nuoc-uong
           │           ^^^^^^^^^
        file/unreadable · Check the permissions of the file, or close the program that holds it.

      1 error"
    `)
  })
})

describe('images', () => {
  test('missing', async () => {
    expect(await report(edited(HARVEST, '../images/ruong.svg', '../images/ruongg.svg'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/gat-som.md:10:1  lỗi  Không tìm thấy tệp “../images/ruongg.svg”. Có phải “ruong.svg”?
         9 │
        10 │ ![Ruộng lúa chín vàng bên bờ sông](../images/ruongg.svg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        file/missing · Sửa đường dẫn, hoặc đặt tệp vào đúng chỗ.

      1 lỗi
      issues/05/items/gat-som.md:10:1  error  There is no file “../images/ruongg.svg”. Did you mean “ruong.svg”?
         9 │
        10 │ ![Ruộng lúa chín vàng bên bờ sông](../images/ruongg.svg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        file/missing · Correct the path, or put the file in its place.

      1 error"
    `)
  })
  test('without alternative text', async () => {
    expect(await report(edited(HARVEST, '![Ruộng lúa chín vàng bên bờ sông]', '![]'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/gat-som.md:10:1  lỗi  Ảnh chưa có lời mô tả cho người không nhìn thấy ảnh.
         9 │
        10 │ ![](../images/ruong.svg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        image/alt-missing · Viết mô tả trong ngoặc vuông: ![Nông dân gặt lúa trên ruộng bậc thang](../images/lua.jpg).
        Nguồn: WCAG 2.2, 1.1.1 Non-text Content (https://www.w3.org/TR/WCAG22/#non-text-content)

      1 lỗi
      issues/05/items/gat-som.md:10:1  error  The picture has no description for those who cannot see it.
         9 │
        10 │ ![](../images/ruong.svg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        image/alt-missing · Write it in the square brackets: ![Farmers harvesting rice on a terrace](../images/lua.jpg).
        Source: WCAG 2.2, 1.1.1 Non-text Content (https://www.w3.org/TR/WCAG22/#non-text-content)

      1 error"
    `)
  })
  test('that lies about its type', async () => {
    const changes = edited(HARVEST, '../images/ruong.svg', '../images/ruong.jpg')
    expect(await report({ ...changes, 'issues/05/images/ruong.jpg': drawing })).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/gat-som.md:10:1  lỗi  Ảnh “../images/ruong.jpg” mang đuôi .jpg nhưng nội dung là SVG.
         9 │
        10 │ ![Ruộng lúa chín vàng bên bờ sông](../images/ruong.jpg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        image/type-mismatch · Đổi đuôi tệp cho đúng, hoặc xuất lại ảnh.

      1 lỗi
      issues/05/items/gat-som.md:10:1  error  The image “../images/ruong.jpg” is named .jpg, but its content is SVG.
         9 │
        10 │ ![Ruộng lúa chín vàng bên bờ sông](../images/ruong.jpg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        image/type-mismatch · Give the file the right extension, or export the image again.

      1 error"
    `)
  })
  test('that is no image', async () => {
    expect(await report({ [PICTURE]: 'not a picture' })).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/gat-som.md:10:1  lỗi  Tệp ảnh “../images/ruong.svg” bị hỏng hoặc không phải ảnh JPEG, PNG, SVG, WebP hay GIF.
         9 │
        10 │ ![Ruộng lúa chín vàng bên bờ sông](../images/ruong.svg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        image/damaged · Mở ảnh bằng chương trình xem ảnh và lưu lại.

      1 lỗi
      issues/05/items/gat-som.md:10:1  error  The image file “../images/ruong.svg” is damaged, or is not a JPEG, PNG, SVG, WebP or GIF.
         9 │
        10 │ ![Ruộng lúa chín vàng bên bờ sông](../images/ruong.svg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        image/damaged · Open the image in a viewer and save it again.

      1 error"
    `)
  })
  test('SVG with a script', async () => {
    expect(await report({ [PICTURE]: drawing.replace('</svg>', '<script>1</script></svg>') })).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/gat-som.md:10:1  lỗi  Ảnh SVG “../images/ruong.svg” có phần không được phép: <script>.
         9 │
        10 │ ![Ruộng lúa chín vàng bên bờ sông](../images/ruong.svg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        image/active-svg · Xuất lại ảnh dưới dạng SVG thuần (plain SVG), không có mã lệnh và tệp ngoài.

      1 lỗi
      issues/05/items/gat-som.md:10:1  error  The SVG “../images/ruong.svg” has a part that is not allowed: <script>.
         9 │
        10 │ ![Ruộng lúa chín vàng bên bờ sông](../images/ruong.svg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        image/active-svg · Export the image as plain SVG, without scripts and outside files.

      1 error"
    `)
  })
  test('on the web', async () => {
    expect(await report(edited(HARVEST, '../images/ruong.svg', 'https://anh.example/ruong.svg'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/gat-som.md:10:1  lỗi  Ảnh “https://anh.example/ruong.svg” nằm ngoài thư mục bản tin.
         9 │
        10 │ ![Ruộng lúa chín vàng bên bờ sông](https://anh.example/ruong.svg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        image/remote · Tải ảnh về thư mục images và dùng đường dẫn tới tệp đó.

      1 lỗi
      issues/05/items/gat-som.md:10:1  error  The image “https://anh.example/ruong.svg” is not in the bulletin folder.
         9 │
        10 │ ![Ruộng lúa chín vàng bên bờ sông](https://anh.example/ruong.svg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        image/remote · Save the image in the folder images and use its path.

      1 error"
    `)
  })
})

describe('references', () => {
  test('link to an item that is not there', async () => {
    expect(await report(edited(HARVEST, 'nuoc-uong.md#dun-soi', 'nuoc-uongg.md'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/gat-som.md:6:45  lỗi  Số này không có bài “nuoc-uongg.md”. Có phải “nuoc-uong.md”?
        5 │
        6 │ Lúa chín tám phần là gặt được.[^1] Xem thêm [bài về nước uống](nuoc-uongg.md).
          │                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        link/unknown-item · Sửa liên kết, hoặc thêm bài vào issue.yaml.

      1 lỗi
      issues/05/items/gat-som.md:6:45  error  The issue has no item “nuoc-uongg.md”. Did you mean “nuoc-uong.md”?
        5 │
        6 │ Lúa chín tám phần là gặt được.[^1] Xem thêm [bài về nước uống](nuoc-uongg.md).
          │                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        link/unknown-item · Correct the link, or add the item to issue.yaml.

      1 error"
    `)
  })
  test('link to a heading that is not there', async () => {
    expect(await report(edited(HARVEST, 'nuoc-uong.md#dun-soi', 'nuoc-uong.md#dun-soii'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/gat-som.md:6:45  lỗi  Bài “nuoc-uong” không có đề mục “#dun-soii”. Có phải “#dun-soi”?
        5 │
        6 │ Lúa chín tám phần là gặt được.[^1] Xem thêm [bài về nước uống](nuoc-uong.md#dun-soii).
          │                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        link/unknown-heading · Mã đề mục là tên đề mục viết không dấu, nối bằng gạch nối.

      1 lỗi
      issues/05/items/gat-som.md:6:45  error  The item “nuoc-uong” has no heading “#dun-soii”. Did you mean “#dun-soi”?
        5 │
        6 │ Lúa chín tám phần là gặt được.[^1] Xem thêm [bài về nước uống](nuoc-uong.md#dun-soii).
          │                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        link/unknown-heading · The id of a heading is its text without marks, joined by hyphens.

      1 error"
    `)
  })
  test('link within the item', async () => {
    expect(await report(edited(HARVEST, 'nuoc-uong.md#dun-soi', '#chon-ngayy'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/gat-som.md:6:45  lỗi  Trong bài không có đề mục “#chon-ngayy”. Có phải “#chon-ngay”?
        5 │
        6 │ Lúa chín tám phần là gặt được.[^1] Xem thêm [bài về nước uống](#chon-ngayy).
          │                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        link/broken-fragment · Địa chỉ của đề mục là chữ của đề mục viết thường, không dấu, nối bằng dấu -: “Thau rửa bể” thành #thau-rua-be.

      1 lỗi
      issues/05/items/gat-som.md:6:45  error  The item has no heading “#chon-ngayy”. Did you mean “#chon-ngay”?
        5 │
        6 │ Lúa chín tám phần là gặt được.[^1] Xem thêm [bài về nước uống](#chon-ngayy).
          │                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        link/broken-fragment · The address of a heading is its text in lower case, without marks, joined by -: “Thau rửa bể” becomes #thau-rua-be.

      1 error"
    `)
  })
  test('link that runs code', async () => {
    expect(await report(edited(HARVEST, 'nuoc-uong.md#dun-soi', 'javascript:alert(1)'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/gat-som.md:6:45  lỗi  Không dùng được liên kết “javascript:alert(1)”.
        5 │
        6 │ Lúa chín tám phần là gặt được.[^1] Xem thêm [bài về nước uống](javascript:alert(1)).
          │                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        link/unusable · Dùng địa chỉ https://, http://, mailto:, tel:, đường dẫn tới bài khác (bai-khac.md) hoặc #đề-mục.

      1 lỗi
      issues/05/items/gat-som.md:6:45  error  The link “javascript:alert(1)” cannot be used.
        5 │
        6 │ Lúa chín tám phần là gặt được.[^1] Xem thêm [bài về nước uống](javascript:alert(1)).
          │                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        link/unusable · Use an https:, http:, mailto: or tel: address, the path of another item (other-item.md) or #heading.

      1 error"
    `)
  })
  test('broken note', async () => {
    expect(await report(edited(HARVEST, '[^1]: Tính', '[^2]: Tính'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/gat-som.md:6:31  lỗi  Không có chú thích nào là [^1]. Có phải [^2]?
        5 │
        6 │ Lúa chín tám phần là gặt được.[^1] Xem thêm [bài về nước uống](nuoc-uong.md#dun-soi).
          │                               ^^^^
        note/undefined · Viết nội dung chú thích trên một dòng riêng, ví dụ ở cuối bài: “[^1]: …”, hoặc sửa số ở đây.

      issues/05/items/gat-som.md:12:1  cảnh báo  Chú thích [^2] không được nhắc đến ở đâu trong bài.
        11 │
        12 │ [^2]: Tính trên từng thửa.
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^
        note/unused · Đặt [^2] vào chỗ cần chú thích, hoặc xóa chú thích này.

      1 lỗi, 1 cảnh báo
      issues/05/items/gat-som.md:6:31  error  There is no note [^1]. Did you mean [^2]?
        5 │
        6 │ Lúa chín tám phần là gặt được.[^1] Xem thêm [bài về nước uống](nuoc-uong.md#dun-soi).
          │                               ^^^^
        note/undefined · Write the note on a line of its own, for example at the end: “[^1]: …”, or correct the number here.

      issues/05/items/gat-som.md:12:1  warning  Nothing in the item refers to the note [^2].
        11 │
        12 │ [^2]: Tính trên từng thửa.
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^
        note/unused · Put [^2] where the note belongs, or take the note out.

      1 error, 1 warning"
    `)
  })
  test('path out of the folder', async () => {
    expect(await report(edited(HARVEST, '../images/ruong.svg', '../../../../etc/ruong.svg'))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/gat-som.md:10:1  lỗi  “../../../../etc/ruong.svg” nằm ngoài thư mục bản tin nên không được đọc.
         9 │
        10 │ ![Ruộng lúa chín vàng bên bờ sông](../../../../etc/ruong.svg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        file/outside-folder · Chép tệp vào thư mục bản tin và dùng đường dẫn tương đối.

      1 lỗi
      issues/05/items/gat-som.md:10:1  error  “../../../../etc/ruong.svg” lies outside the bulletin folder, so it is not read.
         9 │
        10 │ ![Ruộng lúa chín vàng bên bờ sông](../../../../etc/ruong.svg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        file/outside-folder · Copy the file into the bulletin folder and use a relative path.

      1 error"
    `)
  })
  test('symlink out of the folder', async () => {
    expect(await report({ [PICTURE]: { refused: 'outside-folder' } })).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/gat-som.md:10:1  lỗi  “../images/ruong.svg” nằm ngoài thư mục bản tin nên không được đọc.
         9 │
        10 │ ![Ruộng lúa chín vàng bên bờ sông](../images/ruong.svg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        file/outside-folder · Chép tệp vào thư mục bản tin và dùng đường dẫn tương đối.

      1 lỗi
      issues/05/items/gat-som.md:10:1  error  “../images/ruong.svg” lies outside the bulletin folder, so it is not read.
         9 │
        10 │ ![Ruộng lúa chín vàng bên bờ sông](../images/ruong.svg "Ruộng ven sông")
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        file/outside-folder · Copy the file into the bulletin folder and use a relative path.

      1 error"
    `)
  })
  test('folder that is a symlink out of the folder', async () => {
    const { diagnostics } = await compile(sampleSource({ [PICTURE]: undefined, 'issues/05/images': { refused: 'outside-folder' } }))
    expect(diagnostics.map((one) => `${one.ruleId}: ${one.message.vi}`)).toMatchInlineSnapshot(`
      [
        "file/outside-folder: “../images/ruong.svg” nằm ngoài thư mục bản tin nên không được đọc.",
      ]
    `)
  })
  test('circular include', async () => {
    const changes = edited(WATER, 'Uống từng ngụm nhỏ.', '::chen{tep="../phu/a.md"}')
    const pieces = { 'issues/05/phu/a.md': 'A\n\n::chen{tep="b.md"}\n', 'issues/05/phu/b.md': 'B\n\n::chen{tep="a.md"}\n' }
    expect(await report({ ...changes, ...pieces })).toMatchInlineSnapshot(`
      "issue: no
      issues/05/phu/b.md:3:1  lỗi  Chèn tệp vòng tròn: issues/05/phu/a.md → issues/05/phu/b.md → issues/05/phu/a.md.
        2 │
        3 │ ::chen{tep="a.md"}
          │ ^^^^^^^^^^^^^^^^^^
        include/circular · Bỏ một trong các dòng ::chen để vòng bị cắt.

      1 lỗi
      issues/05/phu/b.md:3:1  error  The files include one another in a circle: issues/05/phu/a.md → issues/05/phu/b.md → issues/05/phu/a.md.
        2 │
        3 │ ::chen{tep="a.md"}
          │ ^^^^^^^^^^^^^^^^^^
        include/circular · Take out one of the ::chen lines, so that the circle is cut.

      1 error"
    `)
  })
  test('include that multiplies', async () => {
    const twice = (name: string): string => `::chen{tep="${name}.md"}\n\n::chen{tep="${name}.md"}\n`
    const pieces = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`issues/05/items/p${n}.md`, twice(`p${n + 1}`)]))
    const changes = edited(WATER, 'Uống từng ngụm nhỏ.', '::chen{tep="p1.md"}')
    expect(await report({ ...changes, ...pieces, 'issues/05/items/p8.md': 'Hết.\n' })).toMatchInlineSnapshot(`
      "issue: no
      issues/05/items/p6.md:1:1  lỗi  Bài chèn hơn 100 tệp.
        1 │ ::chen{tep="p7.md"}
          │ ^^^^^^^^^^^^^^^^^^^
        include/too-many · Giảm số lần chèn.

      1 lỗi
      issues/05/items/p6.md:1:1  error  The item includes more than 100 files.
        1 │ ::chen{tep="p7.md"}
          │ ^^^^^^^^^^^^^^^^^^^
        include/too-many · Include fewer files.

      1 error"
    `)
  })
})

describe('rule packs', () => {
  test('licence expired', async () => {
    expect(await report(edited(BULLETIN, 'validUntil: 2026-06-30', 'validUntil: 2026-04-30'))).toMatchInlineSnapshot(`
      "issue: no
      bulletin.yaml:10:15  lỗi  Giấy phép 12/GP-LV hết hạn ngày 2026-04-30, trước ngày phát hành 2026-05-04.
         9 │   issuer: Phòng Thông tin Làng Ven
        10 │   validUntil: 2026-04-30
           │               ^^^^^^^^^^
        rules/licence-not-valid · Ghi giấy phép còn hiệu lực, hoặc sửa ngày phát hành.
        Nguồn: Luật Báo chí số 103/2016/QH13, quy định về bản tin

      1 lỗi
      bulletin.yaml:10:15  error  The licence 12/GP-LV expired on 2026-04-30, before the day of publication, 2026-05-04.
         9 │   issuer: Phòng Thông tin Làng Ven
        10 │   validUntil: 2026-04-30
           │               ^^^^^^^^^^
        rules/licence-not-valid · Give the licence in force, or correct the day of publication.
        Source: Luật Báo chí số 103/2016/QH13, quy định về bản tin

      1 error"
    `)
  })
  test('licence for another audience', async () => {
    expect(await report(edited(BULLETIN, 'audiences: [public]', 'audiences: [internal]'))).toMatchInlineSnapshot(`
      "issue: no
      bulletin.yaml:11:14  lỗi  Giấy phép 12/GP-LV không cho phát hành ở phạm vi “public” (chỉ: internal).
        10 │   validUntil: 2026-06-30
        11 │   audiences: [internal]
           │              ^^^^^^^^^^
        rules/licence-audience · Sửa “audience” của số này, hoặc xin giấy phép cho phạm vi đó.
        Nguồn: Luật Báo chí số 103/2016/QH13, quy định về bản tin

      1 lỗi
      bulletin.yaml:11:14  error  The licence 12/GP-LV does not cover the audience “public” (only: internal).
        10 │   validUntil: 2026-06-30
        11 │   audiences: [internal]
           │              ^^^^^^^^^^
        rules/licence-audience · Correct the issue’s “audience”, or apply for a licence that covers it.
        Source: Luật Báo chí số 103/2016/QH13, quy định về bản tin

      1 error"
    `)
  })
  test('imprint field missing', async () => {
    expect(await report(edited(ISSUE, '  quantity: 150\n', ''))).toMatchInlineSnapshot(`
      "issue: no
      issues/05/issue.yaml:6:1  lỗi  Măng-sét thiếu số lượng in.
        5 │ date: 2026-05-04
        6 │ imprint:
          │ ^^^^^^^
        rules/imprint-field-missing · Thêm “imprint.quantity”.
        Nguồn: Luật Báo chí số 103/2016/QH13, quy định về bản tin

      1 lỗi
      issues/05/issue.yaml:6:1  error  The imprint lacks the quantity printed.
        5 │ date: 2026-05-04
        6 │ imprint:
          │ ^^^^^^^
        rules/imprint-field-missing · Add “imprint.quantity”.
        Source: Luật Báo chí số 103/2016/QH13, quy định về bản tin

      1 error"
    `)
  })
  test('page too large', async () => {
    expect(await report(edited(BULLETIN, 'rules:', 'page: { format: a4 }\nrules:'))).toMatchInlineSnapshot(`
      "issue: no
      bulletin.yaml:17:17  lỗi  Khổ giấy 210 × 297 mm vượt khổ tối đa 190 × 270 mm của bản tin.
        16 │     title: Sức khỏe
        17 │ page: { format: a4 }
           │                 ^^
        rules/page-too-large · Chọn khổ nhỏ hơn trong “page.format”.
        Nguồn: Luật Báo chí số 103/2016/QH13, quy định về bản tin

      1 lỗi
      bulletin.yaml:17:17  error  The page of 210 × 297 mm is larger than the 190 × 270 mm that a bulletin may have.
        16 │     title: Sức khỏe
        17 │ page: { format: a4 }
           │                 ^^
        rules/page-too-large · Choose a smaller “page.format”.
        Source: Luật Báo chí số 103/2016/QH13, quy định về bản tin

      1 error"
    `)
  })
  test('unverified provisions only warn', async () => {
    const changes = {
      ...edited(ISSUE, 'date: 2026-05-04', 'date: 2026-07-01'),
      ...edited(BULLETIN, 'validUntil: 2026-06-30', 'validUntil: 2026-06-29'),
    }
    expect(await report(changes)).toMatchInlineSnapshot(`
      "issue: yes
      bulletin.yaml:10:15  cảnh báo  Giấy phép 12/GP-LV hết hạn ngày 2026-06-29, trước ngày phát hành 2026-07-01.
         9 │   issuer: Phòng Thông tin Làng Ven
        10 │   validUntil: 2026-06-29
           │               ^^^^^^^^^^
        rules/licence-not-valid · Ghi giấy phép còn hiệu lực, hoặc sửa ngày phát hành.
        Nguồn: Luật Báo chí số 126/2025/QH15, quy định về bản tin · chưa kiểm chứng

      1 cảnh báo
      bulletin.yaml:10:15  warning  The licence 12/GP-LV expired on 2026-06-29, before the day of publication, 2026-07-01.
         9 │   issuer: Phòng Thông tin Làng Ven
        10 │   validUntil: 2026-06-29
           │               ^^^^^^^^^^
        rules/licence-not-valid · Give the licence in force, or correct the day of publication.
        Source: Luật Báo chí số 126/2025/QH15, quy định về bản tin · not verified

      1 warning"
    `)
  })
  test('no pack in force', async () => {
    expect(
      await report(edited(BULLETIN, 'rules: [press-law-103-2016, press-law-126-2025]', 'rules: [press-law-126-2025]')),
    ).toMatchInlineSnapshot(`
      "issue: yes
      bulletin.yaml:17:9  cảnh báo  Không bộ quy định nào trong “rules:” có hiệu lực vào ngày 2026-05-04.
        16 │     title: Sức khỏe
        17 │ rules: [press-law-126-2025]
           │         ^^^^^^^^^^^^^^^^^^
        rules/none-in-force · Thêm bộ quy định đang có hiệu lực, ví dụ press-law-126-2025 từ ngày 2026-07-01.

      1 cảnh báo
      bulletin.yaml:17:9  warning  None of the rule packs in “rules:” is in force on 2026-05-04.
        16 │     title: Sức khỏe
        17 │ rules: [press-law-126-2025]
           │         ^^^^^^^^^^^^^^^^^^
        rules/none-in-force · Add the pack in force, for example press-law-126-2025 since 2026-07-01.

      1 warning"
    `)
  })
  test('unknown pack', async () => {
    expect(await report(edited(BULLETIN, 'rules: [press-law-103-2016,', 'rules: [press-law-103-2015,'))).toMatchInlineSnapshot(`
      "issue: no
      bulletin.yaml:17:9  cảnh báo  Không bộ quy định nào trong “rules:” có hiệu lực vào ngày 2026-05-04.
        16 │     title: Sức khỏe
        17 │ rules: [press-law-103-2015, press-law-126-2025]
           │         ^^^^^^^^^^^^^^^^^^
        rules/none-in-force · Thêm bộ quy định đang có hiệu lực, ví dụ press-law-126-2025 từ ngày 2026-07-01.

      bulletin.yaml:17:9  lỗi  Không có bộ quy định “press-law-103-2015”. Có phải “press-law-103-2016”?
        16 │     title: Sức khỏe
        17 │ rules: [press-law-103-2015, press-law-126-2025]
           │         ^^^^^^^^^^^^^^^^^^
        rules/unknown-pack · Sửa tên trong “rules:” của bulletin.yaml.

      1 lỗi, 1 cảnh báo
      bulletin.yaml:17:9  warning  None of the rule packs in “rules:” is in force on 2026-05-04.
        16 │     title: Sức khỏe
        17 │ rules: [press-law-103-2015, press-law-126-2025]
           │         ^^^^^^^^^^^^^^^^^^
        rules/none-in-force · Add the pack in force, for example press-law-126-2025 since 2026-07-01.

      bulletin.yaml:17:9  error  There is no rule pack “press-law-103-2015”. Did you mean “press-law-103-2016”?
        16 │     title: Sức khỏe
        17 │ rules: [press-law-103-2015, press-law-126-2025]
           │         ^^^^^^^^^^^^^^^^^^
        rules/unknown-pack · Correct the name in “rules:” of bulletin.yaml.

      1 error, 1 warning"
    `)
  })
  test('page count over the limit', async () => {
    const { issue } = await compile(sampleSource())
    if (!issue) throw new Error('the sound issue compiles')
    const long = defineAdapter({
      name: 'long',
      options: z.strictObject({}),
      nodes: ['paragraph', 'text', 'heading', 'link', 'figure', 'caption', 'image', 'footnoteReference', 'footnoteDefinition', 'noBreak'],
      render: async (_, { artifact }) => [artifact('issue.pdf', 'application/pdf', '%PDF', { pages: 68, role: 'issue' })],
    })
    const { diagnostics } = await render(issue, [long()])
    expect(formatDiagnostics(diagnostics)).toMatchInlineSnapshot(`
      "issues/05/issue.yaml  lỗi  Số này dài 68 trang, vượt giới hạn 64 trang của bản tin.
        rules/too-many-pages · Rút bớt bài, chuyển bài sang số sau, hoặc chọn khổ giấy lớn hơn.
        Nguồn: Luật Báo chí số 103/2016/QH13, quy định về bản tin

      1 lỗi"
    `)
  })
})

test('all problems in one run, in order of file and line', async () => {
  const source = sampleSource({
    ...edited(BULLETIN, 'id: lang-ven', 'id: Làng Ven'),
    ...edited(ISSUE, 'number: 7', 'number: -7'),
    ...edited(HARVEST, '../images/ruong.svg', 'khong-co.png'),
    ...edited(WATER, 'title: Nước uống ngày nóng', 'titel: Nước uống ngày nóng'),
  })
  const { issue, diagnostics } = await compile(source)
  expect(issue).toBeUndefined()
  expect(diagnostics.map((one) => `${one.file}:${one.place?.start.line}:${one.place?.start.column} ${one.ruleId}`)).toMatchInlineSnapshot(`
    [
      "bulletin.yaml:2:5 schema/bad-value",
      "issues/05/issue.yaml:3:9 schema/bad-value",
      "issues/05/items/gat-som.md:10:1 file/missing",
      "issues/05/items/nuoc-uong.md:2:1 schema/unknown-key",
    ]
  `)
})
