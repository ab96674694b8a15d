import { places } from '@bantin/transforms/places'
import { describe, expect, test } from 'vitest'
import { parse } from '../parse.ts'
import { apply, read } from './read.ts'

const DATE = '2026-11-20'
const describeIn = (markdown: string, date: string | undefined = DATE) => apply(places(), markdown, date).text

test.each<[markdown: string, expected: string]>([
  ['Lúa hè thu ở Phú Yên được mùa.', 'Lúa hè thu ở Phú Yên (nay thuộc Đắk Lắk) được mùa.'],
  ['Người dân tỉnh Phú Yên gặt lúa.', 'Người dân tỉnh Phú Yên (nay thuộc tỉnh Đắk Lắk) gặt lúa.'],
  ['Xe từ Phú Yên ra Bình Định', 'Xe từ Phú Yên (nay thuộc Đắk Lắk) ra Bình Định (nay thuộc Gia Lai)'],
  ['Phú Yên gặt. Phú Yên phơi.\n\nPhú Yên bán.', 'Phú Yên (nay thuộc Đắk Lắk) gặt. Phú Yên phơi.\n\nPhú Yên bán.'],
  ['Về **Phú Yên** và *Đắk Lắk*', 'Về Phú Yên (nay thuộc Đắk Lắk) và Đắk Lắk'],
  ['Về tỉnh **Phú Yên**, rồi đi', 'Về tỉnh Phú Yên (nay thuộc tỉnh Đắk Lắk), rồi đi'],
  [
    'Nông dân ba tỉnh Phú Yên, Bình Định, Kon Tum',
    'Nông dân ba tỉnh Phú Yên (nay thuộc Đắk Lắk), Bình Định (nay thuộc Gia Lai), Kon Tum (nay thuộc Quảng Ngãi)',
  ],
  ['Xã Hòa Xuân (tỉnh Phú Yên) trồng dừa', 'Xã Hòa Xuân (tỉnh Phú Yên, nay thuộc tỉnh Đắk Lắk) trồng dừa'],
  ['Giống lúa (Phú Yên, Bình Định) chịu hạn', 'Giống lúa (Phú Yên, Bình Định, nay thuộc Gia Lai) chịu hạn'],
  ['Từ Thừa Thiên Huế vào', 'Từ Thừa Thiên Huế (nay là Huế) vào'],
  ['## Chuyện Phú Yên\n\nỞ Phú Yên', 'Chuyện Phú Yên\n\nỞ Phú Yên (nay thuộc Đắk Lắk)'],
  ['> Ở Phú Yên\n\nVề Phú Yên', 'Ở Phú Yên\n\nVề Phú Yên (nay thuộc Đắk Lắk)'],
  ['Xem [Phú Yên](a), về Phú Yên', 'Xem [Phú Yên](a), về Phú Yên (nay thuộc Đắk Lắk)'],
  ['Loa đọc “mưa ở Phú Yên”; ở Phú Yên', 'Loa đọc “mưa ở Phú Yên”; ở Phú Yên (nay thuộc Đắk Lắk)'],
  ['Lịch của UBND tỉnh Phú Yên; lúa ở Phú Yên', 'Lịch của UBND tỉnh Phú Yên; lúa ở Phú Yên (nay thuộc Đắk Lắk)'],
  [
    'Sở Nông nghiệp và Môi trường tỉnh Phú Yên báo. Ở Phú Yên',
    'Sở Nông nghiệp và Môi trường tỉnh Phú Yên báo. Ở Phú Yên (nay thuộc Đắk Lắk)',
  ],
  ['Mưa ở vùng Nam Trung Bộ và Phú Yên', 'Mưa ở vùng Nam Trung Bộ và Phú Yên (nay thuộc Đắk Lắk)'],
  ['Thành phố Huế và Phú Yên có mưa', 'Thành phố Huế và Phú Yên (nay thuộc Đắk Lắk) có mưa'],
  ['Nông dân Phú Yên gặt sớm', 'Nông dân Phú Yên (nay thuộc Đắk Lắk) gặt sớm'],
  ['Công ty bán giống tại Phú Yên', 'Công ty bán giống tại Phú Yên (nay thuộc Đắk Lắk)'],
  ['UBND xã Hòa Xuân, tỉnh Phú Yên họp', 'UBND xã Hòa Xuân, tỉnh Phú Yên (nay thuộc tỉnh Đắk Lắk) họp'],
  ['![Ruộng Phú Yên](a.jpg)\n\nRuộng ở Phú Yên', '\n\nRuộng ở Phú Yên (nay thuộc Đắk Lắk)'],
])('%j → %j', (markdown, expected) => expect(describeIn(markdown)).toBe(expected))

test.each([
  'Ở Phú Yên (nay thuộc Đắk Lắk), rồi Phú Yên',
  'Ở Phú Yên, nay thuộc tỉnh Đắk Lắk, có lúa. Phú Yên',
  'Ở Phú Yên cũ có lúa. Về Phú Yên',
  'Ở Phú Yên (cũ), Phú Yên trước đây',
  'Ở Đắk Lắk (trước đây là Phú Yên) có lúa; Phú Yên',
  'Ở tỉnh cũ Phú Yên có lúa; Phú Yên',
  'Ở Phú Yên (Đắk Lắk) có lúa; Phú Yên',
  'Tỉnh Phú Yên hợp nhất với Đắk Lắk. Phú Yên',
  'Sau sáp nhập, xã thuộc Phú Yên; Phú Yên',
  'Ở Phú Yên (ven biển) có lúa',
  'Quyết định số 12/QĐ-UBND của UBND tỉnh Phú Yên',
  'công an tỉnh Phú Yên, bệnh viện tỉnh Phú Yên, Đài Phát thanh và Truyền hình Phú Yên',
  'Tỉnh ủy Phú Yên, Hội Nông dân tỉnh Phú Yên, Trung tâm Y tế Phú Yên, Bộ Chỉ huy quân sự tỉnh Phú Yên',
  'Lâm Đồng, Gia Lai, Hà Nội và Huế',
  '`Phú Yên` https://phuyen.example/Phú-Yên',
  '| Phú Yên |\n| - |',
  'Sông Phú Yên, phường Bình Dương',
])('%j stays', (markdown) => {
  expect(apply(places(), markdown, DATE)).toEqual({ text: read(parse(markdown)), found: [] })
})

describe('the date', () => {
  test.each([[undefined], ['2025-06-30'], ['ngày mai'], ['']])('on %j nothing is added', (date) => {
    expect(apply(places(), 'Ở Phú Yên', date)).toEqual({ text: 'Ở Phú Yên', found: [] })
  })
  test('a name goes to what it belonged to on that day', () => {
    expect(describeIn('Lúa ở Hà Tây', '2024-05-01')).toBe('Lúa ở Hà Tây (nay thuộc Hà Nội)')
  })
})

test('tables, where asked', () => {
  expect(apply(places({ tables: true }), '| Phú Yên |\n| - |', DATE).text).toBe('Phú Yên (nay thuộc Đắk Lắk)')
})

test('leaves other languages alone', () => {
  expect(apply(places(), 'Phú Yên', DATE, 'km').text).toBe('Phú Yên')
})

test('reports what was added, and names that may be something else', () => {
  const markdown = 'Đội Phú Yên FC đá. Anh Phú Yên về.\n\n- Mưa ở\n  **Phú Yên**.'
  expect(apply(places(), markdown, DATE).found).toMatchInlineSnapshot(`
    [
      "1:5–1:12 annotation/place-ambiguous Không rõ “Phú Yên” ở đây có phải là tên tỉnh cũ không, nên không ghi thêm gì.",
      "4:5–4:12 annotation/place-described “Phú Yên” được ghi thêm “nay thuộc Đắk Lắk” ở lần nhắc đầu trong bài.",
    ]
  `)
})
