import { dualDates } from '@bantin/transforms/dual-dates'
import { describe, expect, test } from 'vitest'
import { parse } from '../parse.ts'
import { apply, read } from './read.ts'

const DATE = '2026-01-20'
const add = (markdown: string, options?: Parameters<typeof dualDates>[0]) => apply(dualDates(options), markdown, DATE).text

test.each<[markdown: string, expected: string]>([
  ['Gặt từ ngày 17 tháng 2 năm 2026.', 'Gặt từ ngày 17 tháng 2 năm 2026 (mùng 1 tháng Giêng năm Bính Ngọ).'],
  ['Họp ngày 17/02/2026 tại xã', 'Họp ngày 17/02/2026 (mùng 1 tháng Giêng năm Bính Ngọ) tại xã'],
  ['Họp 17-2-2026, 18.2.2026', 'Họp 17-2-2026 (mùng 1 tháng Giêng năm Bính Ngọ), 18.2.2026 (mùng 2 tháng Giêng năm Bính Ngọ)'],
  [
    'Từ ngày 17/2/2026 đến ngày 20/2/2026',
    'Từ ngày 17/2/2026 (mùng 1 tháng Giêng năm Bính Ngọ) đến ngày 20/2/2026 (mùng 4 tháng Giêng năm Bính Ngọ)',
  ],
  ['Ngày 6/2/2027', 'Ngày 6/2/2027 (mùng 1 tháng Giêng năm Đinh Mùi)'],
  [
    'Ngày 3/3/2026. Ngày 3/3/2026.\n\nNgày 3 tháng 3 năm 2026',
    'Ngày 3/3/2026 (ngày 15 tháng Giêng năm Bính Ngọ). Ngày 3/3/2026.\n\nNgày 3 tháng 3 năm 2026',
  ],
  ['Nghỉ học (ngày 3/3/2026) ở xã', 'Nghỉ học (ngày 3/3/2026, tức ngày 15 tháng Giêng năm Bính Ngọ) ở xã'],
  ['Ngày **3/3/2026** mở hội', 'Ngày 3/3/2026 (ngày 15 tháng Giêng năm Bính Ngọ) mở hội'],
  ['Ngày 3/3/2026 dương lịch', 'Ngày 3/3/2026 dương lịch (ngày 15 tháng Giêng năm Bính Ngọ)'],
  ['Ngày 3 tháng\n3 năm 2026', 'Ngày 3 tháng\n3 năm 2026 (ngày 15 tháng Giêng năm Bính Ngọ)'],
  ['Xuân Bính Ngọ mở ngày 3/3/2026', 'Xuân Bính Ngọ mở ngày 3/3/2026 (ngày 15 tháng Giêng năm Bính Ngọ)'],
  ['Mùng 1 Tết (17/2/2026) đến 20/2/2026', 'Mùng 1 Tết (17/2/2026) đến 20/2/2026 (mùng 4 tháng Giêng năm Bính Ngọ)'],
  ['## Ngày 3/3/2026\n\nNgày 3/3/2026', 'Ngày 3/3/2026\n\nNgày 3/3/2026 (ngày 15 tháng Giêng năm Bính Ngọ)'],
  ['> Ngày 3/3/2026\n\nNgày 3/3/2026', 'Ngày 3/3/2026\n\nNgày 3/3/2026 (ngày 15 tháng Giêng năm Bính Ngọ)'],
  ['[Ngày 3/3/2026](a), ngày 3/3/2026', '[Ngày 3/3/2026](a), ngày 3/3/2026 (ngày 15 tháng Giêng năm Bính Ngọ)'],
])('%j → %j', (markdown, expected) => expect(add(markdown)).toBe(expected))

test.each([
  'Kế hoạch số 45/KH-UBND ngày 3/3/2026 của UBND xã',
  'Ngày 3/3/2026 (15/1 Bính Ngọ), ngày 3/3/2026',
  'Ngày 3/3/2026 (rằm tháng Giêng), ngày 3/3/2026',
  'Ngày 3/3/2026, tức ngày 15 tháng Giêng, ngày 3/3/2026',
  'Ngày 3/3/2026 âm lịch',
  'Ngày 15/1 âm lịch (3/3/2026)',
  'Rằm tháng Giêng, ngày 3/3/2026',
  'Ngày 3/3/2026 (thứ Ba)',
  'Từ 1-3/3/2026, từ 1/3–3/3/2026, 3/3/2026-5',
  'Ngày 3/3, tháng 3 năm 2026, ngày 31/2/2026, ngày 3/3/26',
  'Ngày 2/9/1945, 2/9/2025, 3/3/2028',
  'Số 1/3/3/2026, 3/3/20261, v3.3.2026, 3/3/2026/A',
  'Loa đọc “họp ngày 3/3/2026”',
  '`3/3/2026`',
  '| Ngày 3/3/2026 |\n| - |',
])('%j stays', (markdown) => {
  expect(apply(dualDates(), markdown, DATE)).toEqual({ text: read(parse(markdown)), found: [] })
})

describe('options', () => {
  test('some days only, of any year', () => {
    expect(add('Ngày 2/9/1975, ngày 3/3/2026', { days: ['1975-09-02'] })).toBe(
      'Ngày 2/9/1975 (ngày 27 tháng Bảy năm Ất Mão), ngày 3/3/2026',
    )
    expect(apply(dualDates({ days: ['2026-03-03'] }), '3/3/2026').text).toBe('3/3/2026 (ngày 15 tháng Giêng năm Bính Ngọ)')
  })
  test('the short way', () => {
    expect(add('Ngày 3/3/2026', { style: 'short' })).toBe('Ngày 3/3/2026 (15/1 Bính Ngọ)')
    expect(add(add('Ngày 25/7/2025, 3/3/2026', { style: 'short', days: ['2025-07-25'] }))).toBe(
      'Ngày 25/7/2025 (1/6 nhuận Ất Tỵ), 3/3/2026 (ngày 15 tháng Giêng năm Bính Ngọ)',
    )
  })
  test('tables', () => {
    expect(add('| 3/3/2026 |\n| - |', { tables: true })).toBe('3/3/2026 (ngày 15 tháng Giêng năm Bính Ngọ)')
  })
  test('without a date of the issue only days that are listed', () => {
    expect(apply(dualDates(), 'Ngày 3/3/2026').text).toBe('Ngày 3/3/2026')
  })
  test.each(['2026-02-30', '3/3/2026', '2026-3-3', '1967-12-31', '2101-01-29', ''])('%j is refused', (day) => {
    expect(() => dualDates({ days: [day] })).toThrow(RangeError)
  })
})

test('leaves other languages alone', () => {
  expect(apply(dualDates(), '3/3/2026', DATE, 'rad').text).toBe('3/3/2026')
})

test('reports each with its place', () => {
  expect(apply(dualDates(), '- Họp\n  ngày 3/3/2026, rồi\n  **ngày 4 tháng 3**\n  năm 2026', DATE).found).toMatchInlineSnapshot(`
    [
      "2:3–2:16 annotation/lunar-date-added “ngày 3/3/2026” được ghi thêm ngày âm lịch: “ngày 15 tháng Giêng năm Bính Ngọ”.",
      "3:5–4:11 annotation/lunar-date-added “ngày 4 tháng 3 năm 2026” được ghi thêm ngày âm lịch: “ngày 16 tháng Giêng năm Bính Ngọ”.",
    ]
  `)
})
