import { expect, test } from 'vitest'
import { annotate, findCitations } from '../src/index.ts'

const text = 'Theo Luật Thú y và Chỉ thị số 8/CT-UBND, chợ đóng cửa sớm.'

test('cuts the text at its citations', () => {
  expect(annotate(text, findCitations(text), ({ docType }, index) => `${index} ${docType}`)).toMatchObject([
    { start: 0, end: 5, text: 'Theo ' },
    { start: 5, end: 15, text: 'Luật Thú y', citation: { name: 'Thú y' }, value: '0 Luật' },
    { start: 15, end: 19, text: ' và ' },
    { start: 19, end: 39, text: 'Chỉ thị số 8/CT-UBND', citation: { number: '8' }, value: '1 Chỉ thị' },
    { start: 39, end: 58, text: ', chợ đóng cửa sớm.' },
  ])
})

test('leaves out citations of another text, and of a place that is taken', () => {
  const [law, order] = findCitations(text)
  const inside = { ...law!, start: 6, text: law!.text.slice(1) }
  const values = (citations: Parameters<typeof annotate>[1]) =>
    annotate(text, citations, (_, index) => index).flatMap(({ value }) => value ?? [])
  expect(values([order!, inside, law!])).toEqual([2, 0])
  expect(values([{ ...law!, text: 'Luật Giá' }])).toEqual([])
  expect(values([{ ...law!, end: law!.start, text: '' }])).toEqual([])
})

test('a text without citations is one piece, and nothing has none', () => {
  expect(annotate('Chợ họp sớm.', [], () => 0)).toEqual([{ start: 0, end: 12, text: 'Chợ họp sớm.' }])
  expect(annotate('', [], () => 0)).toEqual([])
})
