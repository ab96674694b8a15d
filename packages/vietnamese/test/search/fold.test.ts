import { fold } from '@bantin/vietnamese/search'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growth } from './growth.ts'

/** What fold means, in the words of Unicode. */
const meaning = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC')

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
    ['“Mùa lũ” – 10‰ …', '“Mua lu” – 10‰ …'],
    ['nước 💧 sạch ✓', 'nuoc 💧 sach ✓'],
    ['', ''],
    ['\u0301', ''],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(text.normalize('NFD'))).toBe(folded)
  })

  test('every code unit alone, after a letter, before a mark and between two', () => {
    const wrong: string[] = []
    for (let code = 0; code <= 0xffff; code++) {
      const char = String.fromCharCode(code)
      for (const text of [char, `a${char}`, `${char}\u0301`, `${char}a`, `đ${char}\u0323${char}Ế`]) {
        if (fold(text) !== meaning(text)) wrong.push(`U+${code.toString(16)}: ${JSON.stringify(text)}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('any text, of any script and length', () => {
    const unit = fc.constantFrom(
      ...'aẾđ \u0301\u0323\u05ae\u059a\u0338<=ก\u0e38가ᄀ\u1161\u11a8か\u3099\u0344\u0f71\u0f72\u2000\ud83d\ude00\u1dc4😀'.split(''),
    )
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit, maxLength: 40 })), fc.nat(600), (text, pad) => {
        const long = 'ế'.repeat(pad) + text + text
        expect(fold(long)).toBe(meaning(long))
      }),
      { numRuns: 1000 },
    )
    const long = 'Nước ក sạch \u0301'.repeat(3000)
    expect(fold(long)).toBe(meaning(long))
  })

  test('folding twice changes nothing more, and lower case may come before or after', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aăâđêôơưĐỆỪỹ xZ\u0301\u0323') }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text).toLowerCase()).toBe(fold(text.toLowerCase()))
      }),
    )
  })

  test.each(['Đường thủy ', '\u0301', 'aក', 'ក', 'ế', '\ud83d'])('takes time in proportion to the text: %j', (piece) => {
    expect(growth(fold, piece)).toBeLessThan(12)
  })
})
