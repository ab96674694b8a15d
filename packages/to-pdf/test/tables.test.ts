import type { Table } from 'mdast'
import { expect, test } from 'vitest'
import { measureColumns } from '../src/document/columns.ts'
import { pageTexts, testWithPoppler } from './support/poppler.ts'
import { renderPdf } from './support/sample.ts'
import { smallIssue } from './support/small-issue.ts'

const rows = (count: number): string => Array.from({ length: count }, (_, i) => `| Hàng ${i + 1} | ${(i + 1) * 1000} |`).join('\n')
const table = (count: number): string => `| Tên hàng | Số lượng |\n| --- | ---: |\n${rows(count)}`

testWithPoppler('a long table breaks across pages, and its heading row stands on each of them', async () => {
  const [file] = (await renderPdf(await smallIssue({ items: { a: `Mở đầu.\n\n${table(90)}` } }))).values()
  const pages = pageTexts(file?.bytes as Uint8Array).filter((page) => page.includes('Hàng '))
  expect(pages.length).toBeGreaterThan(2)
  for (const page of pages) expect(page.match(/Tên hàng Số lượng/g)).toHaveLength(1)
  const seen = pages.flatMap((page) => [...page.matchAll(/^Hàng (\d+) (\d+)$/gm)].map(([, row, amount]) => [Number(row), Number(amount)]))
  expect(seen).toEqual(Array.from({ length: 90 }, (_, i) => [i + 1, (i + 1) * 1000]))
})

testWithPoppler('a short table stays whole', async () => {
  const before = Array.from({ length: 31 }, (_, i) => `Đoạn ${i + 1}.`).join('\n\n')
  const [file] = (await renderPdf(await smallIssue({ items: { a: `${before}\n\n${table(6)}` } }))).values()
  const pages = pageTexts(file?.bytes as Uint8Array).filter((page) => /^Hàng \d/m.test(page))
  expect(pages).toHaveLength(1)
  expect(pages[0]).toMatch(/Tên hàng Số lượng\nHàng 1 1000\n/)
})

const cell = (value: string) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] })
const tree = (...lines: string[][]): Table => ({
  type: 'table',
  align: [],
  children: lines.map((line) => ({ type: 'tableRow', children: line.map(cell) })),
})

test.each<[name: string, cells: string[][], align: string[]]>([
  [
    'figures stand at the right',
    [
      ['Xã', 'Diện tích'],
      ['Gò Sậy', '1.080'],
      ['Hồ Vạc', '840,5 ha'],
    ],
    ['left', 'right'],
  ],
  [
    'dates and ranges too',
    [
      ['Đợt', 'Ngày'],
      ['Một', '11–13/11'],
      ['Hai', '19–22/11'],
    ],
    ['left', 'right'],
  ],
  [
    'words do not',
    [
      ['Xã', 'Ghi chú'],
      ['Gò Sậy', '3 thôn gặt xong'],
      ['Hồ Vạc', '12'],
    ],
    ['left', 'left'],
  ],
  [
    'an empty cell says nothing',
    [
      ['Xã', 'Số'],
      ['Gò Sậy', ''],
      ['Hồ Vạc', '7'],
    ],
    ['left', 'right'],
  ],
])('%s', (_, cells, align) => expect(measureColumns(tree(...cells)).map((column) => column.align)).toEqual(align))

test('what Markdown says about a column goes first', () => {
  const given: Table = { ...tree(['A', 'B'], ['1', 'hai']), align: ['center', 'right'] }
  expect(measureColumns(given).map(({ align }) => align)).toEqual(['center', 'right'])
})

test('words joined by a no-break space count as one', () => {
  expect(measureColumns(tree(['Ngày'], ['Thứ\u00a0Năm\u00a012']))[0]?.min).toBe(10)
})
