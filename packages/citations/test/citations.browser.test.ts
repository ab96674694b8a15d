import { expect, test } from 'vitest'
import { annotate, findCitations, format, resolve } from '../src/index.ts'

const text = 'Theo khoản 2 Điều 5 Luật Thú y năm 2015 và Quyết định số 12/QĐ-UBND ngày 6/2/2024 của UBND xã Phú Lâm, chợ đóng cửa.'

test('finds, writes, resolves and annotates', () => {
  const citations = findCitations(text.normalize('NFD'))
  expect(citations.map((one) => format(one))).toEqual([
    'khoản 2 Điều 5 Luật Thú y năm 2015',
    'Quyết định số 12/QĐ-UBND ngày 06 tháng 02 năm 2024 của Ủy ban nhân dân Phú Lâm',
  ])
  expect(resolve(citations).map(({ key }) => key)).toEqual(['Luật thu y 2015', 'Quyết định 12 QĐ-UBND 2024-02-06 UBND.Phú Lâm'])
  expect(
    annotate(text.normalize('NFD'), citations, () => '…')
      .map((piece) => piece.value ?? piece.text.normalize('NFC'))
      .join(''),
  ).toBe('Theo … và …, chợ đóng cửa.')
})
