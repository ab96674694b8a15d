import { type Diagnostic, diagnose, type FormatOptions, formatDiagnostics, type Place } from '@bantin/diagnostics'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageLimit, repaired, secret, unknownSection } from './sample-rules.ts'

const at = (line: number, column: number, endColumn = column, endLine = line): Place => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
})

const ISSUE = 'issues/2026-11/issue.yaml'
const YAML = ['items:', '  - item: lua-he-thu', '    section: tin-dia-phuong', '  - item: nuoc-sach'].join('\n')
const section = diagnose(unknownSection, { file: ISSUE, place: at(3, 14, 28) }, { section: 'tin-dia-phuong', nearest: 'tin-địa-phương' })

const show = (source: string, place: Place, options: FormatOptions = {}) =>
  formatDiagnostics([diagnose(repaired, { file: 'a.md', place })], { sources: () => source, ...options })

test('a finding with its place, the source, the rule and what to do', () => {
  expect(formatDiagnostics([section], { sources: (file) => (file === ISSUE ? YAML : undefined) })).toMatchInlineSnapshot(`
    "issues/2026-11/issue.yaml:3:14  lỗi  Chuyên mục “tin-dia-phuong” không có trong bản tin. Có phải “tin-địa-phương”?
      2 │   - item: lua-he-thu
      3 │     section: tin-dia-phuong
        │              ^^^^^^^^^^^^^^
      issue/unknown-section · Khai báo chuyên mục trong bulletin.yaml, hoặc sửa tên ở đây.

    1 lỗi"
  `)
})

test('in English', () => {
  expect(formatDiagnostics([section], { language: 'en', sources: () => YAML })).toMatchInlineSnapshot(`
    "issues/2026-11/issue.yaml:3:14  error  The bulletin has no section “tin-dia-phuong”. Did you mean “tin-địa-phương”?
      2 │   - item: lua-he-thu
      3 │     section: tin-dia-phuong
        │              ^^^^^^^^^^^^^^
      issue/unknown-section · Declare it in bulletin.yaml, or correct the name here.

    1 error"
  `)
})

test('several findings, sorted, each once, then a summary', () => {
  const findings = [
    diagnose(repaired, { file: 'items/b.md', place: at(1, 1, 4) }),
    section,
    diagnose(pageLimit, {}, { pages: 70 }),
    diagnose(secret, { file: 'items/mat.md', place: at(1, 1, 4) }),
    section,
  ]
  const options = { sources: (file: string) => (file === ISSUE ? YAML : 'chữ ở đây') }
  expect(formatDiagnostics(findings, options)).toMatchInlineSnapshot(`
    "cảnh báo  Số này có 70 trang.
      press/page-limit · Bớt 6 trang.
      Nguồn: Quy định mẫu số 12 (https://vanban.example/12) · chưa kiểm chứng

    issues/2026-11/issue.yaml:3:14  lỗi  Chuyên mục “tin-dia-phuong” không có trong bản tin. Có phải “tin-địa-phương”?
      2 │   - item: lua-he-thu
      3 │     section: tin-dia-phuong
        │              ^^^^^^^^^^^^^^
      issue/unknown-section · Khai báo chuyên mục trong bulletin.yaml, hoặc sửa tên ở đây.

    items/b.md:1:1  ghi chú  Đã sửa mã chữ cũ.
      1 │ chữ ở đây
        │ ^^^
      text/repaired · Đọc lại đoạn này.
      Nguồn: TCVN 6909:2001

    items/mat.md:1:1  lỗi  Tệp mang dấu mật.
      file/secret · Xóa tệp này khỏi thư mục.

    2 lỗi, 1 cảnh báo, 1 ghi chú"
  `)
  expect(formatDiagnostics(findings.toReversed(), options)).toBe(formatDiagnostics(findings, options))
})

test('no findings', () => {
  expect(formatDiagnostics([])).toBe('Không có lỗi.')
  expect(formatDiagnostics([], { language: 'en' })).toBe('No problems.')
})

describe('the code frame', () => {
  test.each<[name: string, source: string, place: Place, underline: string]>([
    ['counts letters with marks as one column', 'Tr\u01b0o\u031b\u0300ng học', at(1, 9, 12), '    │       ^^^'],
    ['leaves marks without width', 'o\u031b\u0323 x', at(1, 5, 6), '    │   ^'],
    ['keeps tabs, so that the underline is right however wide they are', '\ta\tb', at(1, 4, 5), '    │ \t \t^'],
    ['knows wide characters', '漢字 x', at(1, 4, 5), '    │      ^'],
    ['underlines wide characters in full', '漢字 x', at(1, 1, 3), '    │ ^^^^'],
    ['marks a place without length by one sign', 'abc', at(1, 2), '    │  ^'],
    ['marks the end of a line', 'abc', at(1, 4), '    │    ^'],
    ['marks a column behind the end at the end', 'abc', at(1, 99, 120), '    │    ^'],
    ['underlines a place of several lines to the end of the first', 'abc\ndef', at(1, 2, 2, 2), '    │  ^^'],
    ['does not count the carriage return', 'abc\r\ndef', at(1, 2, 2, 2), '    │  ^^'],
  ])('%s', (_, source, place, underline) => {
    const lines = show(source, place).split('\n')
    expect(lines.find((line) => line.includes('^'))).toBe(underline)
  })

  test('shows as many lines above as asked for', () => {
    const source = Array.from({ length: 12 }, (_, i) => `dòng ${i + 1}`).join('\n')
    expect(show(source, at(11, 1, 5), { contextLines: 3 })).toMatchInlineSnapshot(`
      "a.md:11:1  ghi chú  Đã sửa mã chữ cũ.
         8 │ dòng 8
         9 │ dòng 9
        10 │ dòng 10
        11 │ dòng 11
           │ ^^^^
        text/repaired · Đọc lại đoạn này.
        Nguồn: TCVN 6909:2001

      1 ghi chú"
    `)
    expect(show(source, at(11, 1, 5), { contextLines: 0 })).not.toContain('dòng 10')
    expect(show(source, at(1, 1, 5), { contextLines: 3 })).toContain('  1 │ dòng 1\n    │ ^^^^')
  })

  test('cuts a long line around the place', () => {
    const source = `${'trước '.repeat(60)}ĐÂY${' sau'.repeat(60)}`
    expect(show(source, at(1, 361, 364))).toMatchInlineSnapshot(`
      "a.md:1:361  ghi chú  Đã sửa mã chữ cũ.
        1 │ …trước trước trước trước trước trước trước trước trước trước ĐÂY sau sau sau sau sau sau sau sau sau sau sau sau sau sau sau sau sau sau sau sau sau sau sau sau …
          │                                                              ^^^
        text/repaired · Đọc lại đoạn này.
        Nguồn: TCVN 6909:2001

      1 ghi chú"
    `)
  })

  test('cuts a long line between letters, not between a letter and its mark', () => {
    const source = `${'a\u0301'.repeat(200)}x${'\u{1f33e}'.repeat(200)}`
    const [line = '', underline = ''] = show(source, at(1, 401, 402))
      .split('\n')
      .slice(1, 3)
    expect(line).toMatch(/^ {2}1 │ …a\u0301.*x.*\u{1f33e}…$/u)
    expect(underline.trimEnd()).toMatch(/^ {4}│ +\^$/)
  })

  test('there is none without a source, without a place, or for a line that is not there', () => {
    const plain = 'a.md:3:1  ghi chú  Đã sửa mã chữ cũ.\n  text/repaired · Đọc lại đoạn này.\n  Nguồn: TCVN 6909:2001\n\n1 ghi chú'
    expect(formatDiagnostics([diagnose(repaired, { file: 'a.md', place: at(3, 1) })])).toBe(plain)
    expect(show('một dòng', at(3, 1))).toBe(plain)
    expect(formatDiagnostics([diagnose(repaired, { file: 'a.md' })], { sources: () => 'x' })).toBe(plain.replace(':3:1', ''))
  })

  test('a confidential finding shows nothing of the file', () => {
    const asked: string[] = []
    const sources = (file: string) => {
      asked.push(file)
      return 'nội dung không được lộ'
    }
    expect(formatDiagnostics([diagnose(secret, { file: 'mat.md', place: at(1, 1, 5) })], { sources })).toMatchInlineSnapshot(`
      "mat.md:1:1  lỗi  Tệp mang dấu mật.
        file/secret · Xóa tệp này khỏi thư mục.

      1 lỗi"
    `)
    expect(asked).toEqual([])
  })

  test('reads each source once', () => {
    const asked: string[] = []
    const sources = (file: string) => {
      asked.push(file)
      return 'abc'
    }
    formatDiagnostics(
      [1, 2, 3].map((column) => diagnose(repaired, { file: 'a.md', place: at(1, column) })),
      { sources },
    )
    expect(asked).toEqual(['a.md'])
  })
})

describe('what the source says cannot play tricks on a terminal', () => {
  test('escape sequences, carriage returns and turned text are shown as signs', () => {
    const source = 'a\u001b[31mđỏ\u001b[0m \u0007 \u009b2J \u202etxt.exe\u2066 \u007f \u0000'
    expect(show(source, at(1, 2, 3))).toMatchInlineSnapshot(`
      "a.md:1:2  ghi chú  Đã sửa mã chữ cũ.
        1 │ a␛[31mđỏ␛[0m ␇ ‹U+009B›2J ‹U+202E›txt.exe‹U+2066› ␡ ␀
          │  ^
        text/repaired · Đọc lại đoạn này.
        Nguồn: TCVN 6909:2001

      1 ghi chú"
    `)
  })

  test('in messages and file names too', () => {
    const finding = diagnose(unknownSection, { file: 'a\u001b]0;x\u0007.yaml' }, { section: 'x\u001b[2J\ny' })
    expect(formatDiagnostics([finding])).toMatchInlineSnapshot(`
      "a␛]0;x␇.yaml  lỗi  Chuyên mục “x␛[2J y” không có trong bản tin.
        issue/unknown-section · Khai báo chuyên mục trong bulletin.yaml, hoặc sửa tên ở đây.

      1 lỗi"
    `)
  })

  test('whatever the source, no control character but tab and line feed comes out, and every underline is under the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(320), fc.nat(320), (source, from, length) => {
        const report = show(source, at(1, from + 1, from + 1 + length))
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        expect(report).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
        expect(report).toContain('^')
        expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThan(160 * 8 + 20)
      }),
    )
  })
})

test('colours only when asked for', () => {
  const options = { sources: () => YAML }
  expect(formatDiagnostics([section], options)).not.toContain('\u001b')
  const coloured = formatDiagnostics([section], { ...options, colour: true })
  expect(coloured).toContain('\u001b[31mlỗi\u001b[39m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are taken out again
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(formatDiagnostics([section], options))
})

test('a file of one line of 20 million characters is reported in no time', () => {
  const source = 'x'.repeat(20_000_000)
  const findings: Diagnostic[] = Array.from({ length: 50 }, (_, i) => diagnose(repaired, { file: 'a.md', place: at(1, i * 300_000 + 1) }))
  const start = performance.now()
  formatDiagnostics(findings, { sources: () => source })
  expect(performance.now() - start).toBeLessThan(2000)
})
