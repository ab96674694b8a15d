import { readAloud } from '@bantin/vietnamese/speech'
import { expect, test } from 'vitest'

test('readings and uncertain readings say where they are', () => {
  const text = 'Họp lúc 8h, anh V mang 2/9 bản.'
  expect(readAloud(text)).toEqual({
    text: 'Họp lúc tám giờ, anh V mang hai trên chín bản.',
    readings: [
      { start: 8, end: 10, reading: 'tám giờ' },
      { start: 23, end: 26, reading: 'hai trên chín' },
    ],
    uncertain: [{ start: 16, end: 17, text: 'V', reading: 'V', reason: 'roman' }],
  })
})

test('an uncertain reading is in both lists when it rewrites something', () => {
  const reading = { start: 4, end: 8, text: '12/5', reading: 'mười hai trên năm', reason: 'house-number' }
  expect(readAloud('ngõ 12/5')).toEqual({ text: 'ngõ mười hai trên năm', readings: [reading], uncertain: [reading] })
})

test('a text without anything to read stays as it is', () => {
  const text = 'Bà con thôn Đông  chăm lúa,\n\tgiữ ấm cho trâu bò…'
  expect(readAloud(text)).toEqual({ text, readings: [], uncertain: [] })
  expect(readAloud('')).toEqual({ text: '', readings: [], uncertain: [] })
})

test('words that touch a reading are parted from it', () => {
  expect(readAloud('abc5kg').text).toBe('abc năm ki lô gam')
  expect(readAloud('A&B').text).toBe('A và B')
  expect(readAloud('(5%)').text).toBe('(năm phần trăm)')
})
