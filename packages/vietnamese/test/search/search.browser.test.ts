import { compare, fold, match, slug, sortKey } from '@bantin/vietnamese/search'
import { expect, test } from 'vitest'

test('the same in a browser', () => {
  expect(fold('Đồng bằng sông Cửu Long')).toBe('Dong bang song Cuu Long')
  expect(slug('Đường thủy: an toàn')).toBe('duong-thuy-an-toan')
  expect(match('Lịch sinh hoạt hè'.normalize('NFD'), 'sinh hoat')).toEqual([{ start: 6, end: 16 }])
  const words = ['đa', 'dạ', 'bạ', 'bác', 'Ba', 'ba', 'bà nội', 'bả']
  expect([...words].sort(compare)).toEqual(['ba', 'Ba', 'bà nội', 'bả', 'bạ', 'bác', 'dạ', 'đa'])
  expect(words.map((word) => sortKey(word)).sort()).toEqual([...words].sort(compare).map((word) => sortKey(word)))
})
