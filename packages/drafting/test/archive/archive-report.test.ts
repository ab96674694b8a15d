import { diagnose } from '@bantin/diagnostics'
import { type ArchivedFile, archiveCounts, archiveReport, type DraftSummary, unreadable } from '@bantin/drafting'
import { expect, test } from 'vitest'

const summary: DraftSummary = {
  refused: false,
  issue: {},
  items: 0,
  images: 0,
  repairs: {},
  unsure: 0,
  losses: 0,
  leftOut: 0,
  rules: {},
  errors: [],
}

const failed = (source: string): ArchivedFile => {
  return {
    source,
    sha256: '00',
    outcome: 'failed',
    summary: { ...summary, errors: [diagnose(unreadable, { file: source }, { importer: 'docx' })] },
  }
}

const FILES: readonly ArchivedFile[] = [
  {
    source: '1998/số 7 & phụ trương.doc',
    sha256: '11',
    outcome: 'imported',
    folder: '1998/so-7-1998-so-7',
    summary: { ...summary, issue: { number: 7, period: '1998-07' }, items: 12, repairs: { tcvn3: 340, nfd: 2 }, unsure: 5, losses: 1 },
  },
  failed('1999/a.doc'),
  failed('1999/b.doc'),
  { source: '1999/c.doc', sha256: '22', outcome: 'refused', summary: { ...summary, refused: true } },
  { source: 'chép/số 7.doc', sha256: '11', outcome: 'duplicate', same: '1998/số 7 & phụ trương.doc' },
]

test('the counts are those of all files', () => {
  expect(archiveCounts(FILES)).toEqual({ imported: 1, duplicate: 1, refused: 1, failed: 2, items: 12, repairs: 342, unsure: 5, losses: 1 })
})

test('the JSON holds every file', () => {
  const report = JSON.parse(archiveReport(FILES).json)
  expect([report.version, report.files.map((one: ArchivedFile) => one.outcome)]).toEqual([
    1,
    ['imported', 'failed', 'failed', 'refused', 'duplicate'],
  ])
})

const textOf = (html: string): string[] =>
  html
    .replace(/<(style|title)>.*?<\/\1>/gs, '')
    .replace(/<\/(?:h\d|p|li|tr|summary)>/g, '\n')
    .replace(/<\/td>|<\/th>|<\/b>/g, ' | ')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

test('the page tells failures first, together with their reason', () => {
  expect(textOf(archiveReport(FILES).html)).toMatchInlineSnapshot(`
    [
      "Tổng hợp nhập kho lưu trữ",
      "1 | tệp đã nhập",
      "12 | bài",
      "342 | chỗ đã sửa",
      "5 | chỗ cần xem lại",
      "1 | chỗ mất chữ",
      "1 | tệp trùng",
      "1 | tệp bị từ chối",
      "2 | tệp không nhập được",
      "Không nhập được, và vì sao",
      "Bộ đọc docx không đọc được tệp này: tệp hỏng, hoặc có cấu trúc chưa gặp. (2 tệp)",
      "Mở tệp bằng chương trình đã tạo ra nó và lưu lại. Nếu mở được bình thường, hãy báo cho người phát triển bộ đọc.",
      "1999/a.doc",
      "1999/b.doc",
      "Bị từ chối",
      "Các tệp này mang dấu chỉ độ mật; không chữ nào của chúng được giữ lại.",
      "1999/c.doc",
      "Trùng với tệp khác",
      "chép/số 7.doc = 1998/số 7 &#x26; phụ trương.doc",
      "Đã nhập",
      "Tệp gốc | Số | Bài | Xem lại | Mất chữ |",
      "1998/số 7 &#x26; phụ trương.doc | số 7, 1998-07 | 12 | 5 | 1 |",
    ]
  `)
})

test('the page is in English too, and the same files give the same bytes', () => {
  const { html } = archiveReport(FILES, { language: 'en' })
  expect(html).toContain('<html lang="en">')
  expect(textOf(html)).toContain('The importer docx cannot read this file: it is damaged, or built in a way not met before. (2 files)')
  expect(archiveReport(FILES, { language: 'en' })).toEqual(archiveReport(structuredClone(FILES) as ArchivedFile[], { language: 'en' }))
})
