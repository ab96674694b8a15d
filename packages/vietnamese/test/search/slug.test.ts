import { slug } from '@bantin/vietnamese/search'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growth } from './growth.ts'

describe('slug', () => {
  test.each<[text: string, slug: string]>([
    ['Đường thủy: an toàn', 'duong-thuy-an-toan'],
    ['  Thau   rửa bể  ', 'thau-rua-be'],
    ['tỉnh', 'tinh'],
    ['tĩnh', 'tinh'],
    ['Giá 7.200 đồng/m³', 'gia-7-200-dong-m'],
    ['số\u00a012', 'so-12'],
    ['--a--b--', 'a-b'],
    ['ទឹក', ''],
    ['…', ''],
    ['', ''],
  ])('%j → %j', (text, expected) => expect(slug(text)).toBe(expected))

  test('any text gives ASCII letters and digits joined by single hyphens, and a slug is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
        expect(slug(slug(text))).toBe(slug(text))
      }),
    )
  })

  test.each(['-', ' -', 'đ', 'a\u0301', '\u0301', 'ក'])('takes time in proportion to the text: %j', (piece) => {
    expect(growth(slug, piece)).toBeLessThan(12)
  })
})
