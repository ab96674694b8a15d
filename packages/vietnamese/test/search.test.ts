import { fold, slug } from '@bantin/vietnamese/search'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('fold', () => {
  test.each<[text: string, folded: string]>([
    ['Đồng bằng sông Cửu Long', 'Dong bang song Cuu Long'],
    ['đường ĐƯỜNG', 'duong DUONG'],
    ['ăâđêôơư ĂÂĐÊÔƠƯ', 'aadeoou AADEOOU'],
    ['àáảãạ ằắẳẵặ ầấẩẫậ', 'aaaaa aaaaa aaaaa'],
    ['ỳýỷỹỵ ừứửữự ờớởỡợ ồốổỗộ ềếểễệ', 'yyyyy uuuuu ooooo ooooo eeeee'],
    ['Êa doh, ƀuôn, ñu, čư̆', 'Ea doh, ƀuon, nu, cu'],
    ['ទឹកស្អាត', 'ទឹកស្អាត'],
    ['Số 12/TB-TTSN: 5 m³', 'So 12/TB-TTSN: 5 m³'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(text.normalize('NFD'))).toBe(folded)
  })

  test('folding twice changes nothing more, and lower case may come before or after', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aăâđêôơưĐỆỪỹ xZ\u0301\u0323') }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text).toLowerCase()).toBe(fold(text.toLowerCase()))
      }),
    )
  })
})

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

  test('takes time in proportion to the text', () => {
    const start = performance.now()
    for (const piece of ['-', ' -', 'đ', 'a\u0301', '\u0301']) slug(piece.repeat(200_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
