import { expect, test } from 'vitest'
import { slowestLines } from '../slowest.ts'

const many = Array.from({ length: 300 }, (_, i): [string, number] => [`test ${i}`, ((i * 37) % 300) * 100])

test('the ten slowest of many, the slowest first', () => {
  expect(slowestLines(many).slice(0, 3)).toEqual(['The 10 slowest of 300 tests:', '  29.9 s  test 227', '  29.8 s  test 154'])
  expect(slowestLines(many)).toHaveLength(11)
})

test('nothing of a few', () => expect(slowestLines(many.slice(0, 199))).toEqual([]))
