import { estimateMinutes, fitItems } from '@bantin/to-speech'
import { expect, test } from 'vitest'

/** At 60 a minute and without pauses, seconds are syllables. */
const syllables = (text: string): number => Math.round(estimateMinutes(text, { syllablesPerMinute: 60, pause: 0 }) * 60)

test.each<[text: string, count: number]>([
  ['', 0],
  ['… — !', 0],
  ['Nước sạch', 2],
  ['nghiêng khuya quýnh Đắk', 4],
  ['nghiêng'.normalize('NFD'), 1],
  ['7h30', 5], // bảy giờ ba mươi phút
  ['25 kg', 6],
  ['Internet', 3],
  ['Ƀuôn Ama Thuôt', 4],
  ['ភាសាខ្មែរ', 3],
])('%s has %i syllables', (text, count) => expect(syllables(text)).toBe(count))

test('pauses follow paragraphs', () => {
  expect(estimateMinutes('Một hai ba.\n\nBốn năm sáu.', { syllablesPerMinute: 60, pause: 3000 })).toBeCloseTo(12 / 60)
  expect(estimateMinutes('Một hai ba.')).toBeCloseTo((1 + 0.7) / 60)
})

test.each<[minutes: readonly number[], slot: number, chosen: string, leftOut: string]>([
  [[], 10, '', ''],
  [[6, 7, 3], 10, '0 2', '1'],
  [[5, 5], 10, '0 1', ''],
  [[0.1, 0.2], 0.3, '0 1', ''], // 0.1 + 0.2 is a little more than 0.3
  [[11], 10, '', '0'],
  [[1], -1, '', '0'],
])('%j minutes into %d', (minutes, slot, chosen, leftOut) => {
  const items = minutes.map((one, id) => ({ id, minutes: one }))
  const fitted = fitItems(items, slot)
  expect(fitted.chosen.map((one) => one.id).join(' ')).toBe(chosen)
  expect(fitted.leftOut.map((one) => one.id).join(' ')).toBe(leftOut)
})

test('priority goes before order, and the order stays', () => {
  const items = [
    { id: 'a', minutes: 6 },
    { id: 'b', minutes: 5, priority: 2 },
    { id: 'c', minutes: 5, priority: 1 },
  ]
  expect(fitItems(items, 10)).toEqual({ chosen: [items[1], items[2]], leftOut: [items[0]], minutes: 10 })
})
