import { describe, expect, test } from 'vitest'
import { type Formattable, findCitations, format } from '../src/index.ts'
import { gold } from './cases.ts'

test.each<[said: string, full: string, short: string, number: string]>([
  [
    'NQ 29 - NQ/TW ngày 04.11.2013 của BCH TW Đảng (khoá XI)',
    'Nghị quyết số 29-NQ/TW ngày 4/11/2013 của Ban Chấp hành Trung ương khóa XI',
    'Nghị quyết số 29-NQ/TW',
    '29-NQ/TW',
  ],
  [
    'nghị định 05/2023/ND-CP ngày 5/1/2023',
    'Nghị định số 05/2023/NĐ-CP ngày 05 tháng 01 năm 2023 của Chính phủ',
    'Nghị định số 05/2023/NĐ-CP',
    '05/2023/NĐ-CP',
  ],
  [
    'Thông tư liên tịch số 15/2015/TTLT-BTC-BTP',
    'Thông tư liên tịch số 15/2015/TTLT-BTC-BTP của Bộ Tài chính, Bộ Tư pháp',
    'Thông tư liên tịch số 15/2015/TTLT-BTC-BTP',
    '15/2015/TTLT-BTC-BTP',
  ],
  [
    'Quyết định 12/QĐ-UBND ngày 15-10-2024 của UBND tỉnh Yên Bình',
    'Quyết định số 12/QĐ-UBND ngày 15 tháng 10 năm 2024 của Ủy ban nhân dân Yên Bình',
    'Quyết định số 12/QĐ-UBND',
    '12/QĐ-UBND',
  ],
  ['Công văn 405/BCT-TTTN', 'Công văn số 405/BCT-TTTN của Bộ Công Thương', 'Công văn số 405/BCT-TTTN', '405/BCT-TTTN'],
  ['Thông tư 22/2021', 'Thông tư số 22/2021', 'Thông tư số 22/2021', '22/2021'],
  ['Nghị quyết 10', 'Nghị quyết số 10', 'Nghị quyết số 10', '10'],
  ['Luật số 26-L/CTN', 'Luật số 26-L/CTN của Quốc hội', 'Luật số 26-L/CTN', '26-L/CTN'],
  ['Luật Đất đai 2024', 'Luật Đất đai năm 2024', 'Luật Đất đai năm 2024', 'Luật Đất đai năm 2024'],
  [
    'Luật Đất đai số 31/2024/QH15 ngày 18/1/2024',
    'Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024 của Quốc hội',
    'Luật Đất đai số 31/2024/QH15',
    '31/2024/QH15',
  ],
  [
    'các khoản 1, 2 và 3 Điều 4 Luật Thú y',
    'khoản 1, 2 và 3 Điều 4 Luật Thú y',
    'khoản 1, 2 và 3 Điều 4 Luật Thú y',
    'khoản 1, 2 và 3 Điều 4 Luật Thú y',
  ],
  [
    'điểm a đến c khoản 2 Điều 5 Luật Thú y',
    'điểm a đến c khoản 2 Điều 5 Luật Thú y',
    'điểm a đến c khoản 2 Điều 5 Luật Thú y',
    'điểm a đến c khoản 2 Điều 5 Luật Thú y',
  ],
  ['Hiến pháp 2013', 'Hiến pháp năm 2013', 'Hiến pháp năm 2013', 'Hiến pháp năm 2013'],
  ['Điều lệ Đảng khóa XI', 'Điều lệ Đảng khóa XI', 'Điều lệ Đảng', 'Điều lệ Đảng'],
  ['NQTW 7 khoá X', 'Nghị quyết Trung ương 7 khóa X', 'Nghị quyết Trung ương 7', 'Nghị quyết Trung ương 7'],
  [
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    'Nghị quyết Đại hội XIII của Đảng',
    'Nghị quyết Đại hội XIII của Đảng',
    'Nghị quyết Đại hội XIII của Đảng',
  ],
])('%s', (said, full, short, number) => {
  const [citation] = findCitations(said)
  expect([format(citation!), format(citation!, 'short'), format(citation!, 'number')]).toEqual([full, short, number])
})

test('a record that no text gave', () => {
  const report: Formattable = {
    docType: 'Báo cáo',
    number: '7',
    symbol: 'BC/HTX',
    issuer: 'Hợp tác xã Bình An',
    date: '2024-10-09',
    sector: 'state',
  }
  expect(format(report)).toBe('Báo cáo số 7-BC/HTX ngày 09 tháng 10 năm 2024 của Hợp tác xã Bình An')
})

describe('what is written is read as the same document', () => {
  const cited = gold
    .flatMap((one) => one.citations)
    .filter((one) => one.nature !== 'back' && one.nature !== 'self' && one.nature !== 'named')

  test.each(cited.map((one) => [one.text, one] as const))('%s', (_text, one) => {
    const { docType, number, symbol, date, term, plenum } = one
    expect(findCitations(format(one))[0]).toMatchObject(
      JSON.parse(JSON.stringify({ docType, number, symbol, date, term, plenum: number ? undefined : plenum })),
    )
  })
})
