import { createMatcher, fold, type MatchOptions, match } from '@bantin/vietnamese/search'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growth } from './growth.ts'

const found = (text: string, query: string, options?: MatchOptions) =>
  match(text, query, options).map(({ start, end }) => text.slice(start, end))

describe('match', () => {
  test.each<[text: string, query: string, found: string[]]>([
    ['Lịch sinh hoạt chi hội', 'sinh hoat chi hoi', ['sinh hoạt chi hội']],
    ['SINH HOẠT, sinh hoạt', 'Sinh Hoạt', ['SINH HOẠT', 'sinh hoạt']],
    ['hoa hòa hoà hóa hoá hoạ', 'hoa', ['hoa', 'hòa', 'hoà', 'hóa', 'hoá', 'hoạ']],
    ['hoa hòa hoà hóa hoá hoạ', 'hòa', ['hòa', 'hoà']],
    ['hoa hòa hoà hóa hoá hoạ', 'hoá', ['hóa', 'hoá']],
    ['thúy thuý Thùy', 'thúy', ['thúy', 'thuý']],
    ['khoẻ khỏe khoe', 'khỏe', ['khoẻ', 'khỏe']],
    ['đường, Dương, đương, duong', 'duong', ['đường', 'Dương', 'đương', 'duong']],
    ['đường, Dương, đương, duong', 'dương', ['đường', 'Dương', 'đương']],
    ['đường, Dương, đương, duong', 'đuong', ['đường', 'đương']],
    ['đường, Dương, đương, duong', 'dường', ['đường']],
    ['đường, Dương, đương, duong', 'đường', ['đường']],
    ['Đăk Đắk Đak', 'dak', ['Đăk', 'Đắk', 'Đak']],
    ['Đăk Đắk Đak', 'đắk', ['Đắk']],
    ['tỉnh tĩnh tình', 'tỉnh', ['tỉnh']],
    ['an, ăn, ân, ấn', 'an', ['an', 'ăn', 'ân', 'ấn']],
    ['an, ăn, ân, ấn', 'ân', ['ân', 'ấn']],
    ['quý, quí, quy', 'quý', ['quý']],
    ['gia đình, già, giá', 'giá', ['giá']],
    ['lan man', 'an', ['an', 'an']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['ababac', 'abac', ['abac']],
    ['âaââ', 'aâ', ['aâ']],
    ['sinh  hoạt\nhè; sinh\u00a0hoạt', 'sinh hoat', ['sinh  hoạt', 'sinh\u00a0hoạt']],
    ['mùa\r\n lũ', ' mùa   lũ ', ['mùa\r\n lũ']],
    ['thuỷ\u00adlợi thủy\u200blợi', 'thuylợi', ['thuỷ\u00adlợi', 'thủy\u200blợi']],
    ['Số 12/TB-TTSN', '12/tb', ['12/TB']],
    ['(a+b)*', '(A+B)*', ['(a+b)*']],
    ['Ñu ñu nu', 'ñu', ['Ñu', 'ñu']],
    ['Ñu ñu nu', 'nu', ['Ñu', 'ñu', 'nu']],
    ['м Москва', 'МОСКВА', ['Москва']],
    ['ទឹកស្អាត', 'ស្អាត', ['ស្អាត']],
    ['한국어', '국', ['국']],
    ['nước 💧 sạch', '💧 SACH', ['💧 sạch']],
    ['', 'a', []],
    ['abc', '', []],
    ['a b', ' \n', []],
    ['a', 'aa', []],
    ['\u0301', '\u0301', []],
  ])('%j, %j', (text, query, expected) => {
    expect(found(text, query)).toEqual(expected)
    expect(found(text, query.normalize('NFD'))).toEqual(expected)
    const decomposed = text.normalize('NFD')
    expect(found(decomposed, query)).toEqual(expected.map((piece) => piece.normalize('NFD')))
    expect(createMatcher(query)(text)).toEqual(match(text, query))
  })

  test('offsets are those of the text as given', () => {
    expect(match('Chi hội', 'hoi')).toEqual([{ start: 4, end: 7 }])
    expect(match('Chi hội'.normalize('NFD'), 'hoi')).toEqual([{ start: 4, end: 9 }])
    expect(match('hoa\u0323', 'hoạ')).toEqual([{ start: 0, end: 4 }])
  })

  test.each<[text: string, query: string, found: string[]]>([
    ['lan man, an cư, bình an.', 'an', ['an', 'an']],
    ['án, “ăn”, ăn2, 2an', 'an', ['án', 'ăn']],
    ['sinh\u00adhoạt', 'sinh', []],
    ['an\u0323 na', 'an', ['an\u0323']],
    ['xã A, xã An', 'xã a', ['xã A']],
    ['💧an💧', 'an', ['an']],
    ['𝐀an', 'an', []],
    ['anan an', 'an', ['an']],
  ])('whole words: %j, %j', (text, query, expected) => expect(found(text, query, { wholeWord: true })).toEqual(expected))

  test.each<[limit: number, found: string[]]>([
    [0, []],
    [1, ['á']],
    [2, ['á', 'à']],
    [9, ['á', 'à', 'a']],
    [Number.NaN, []],
  ])('limit %d', (limit, expected) => expect(found('á à a', 'a', { limit })).toEqual(expected))

  test('a query that repeats itself beyond all language must have the marks of the text', () => {
    const [plain, marked] = ['a'.repeat(200), 'ă'.repeat(200)]
    expect(found(marked, plain)).toEqual([marked])
    expect(found(`x${marked}`, marked)).toEqual([marked])
    expect(found(plain, marked)).toEqual([])
    expect(found('ắ'.repeat(200), marked)).toEqual([])
  })
})

describe('for all texts', () => {
  const letters = fc.constantFrom(...'aăâáàạoòơuưiyýđdnhc. \u0301\u0300\u0323\u0306AĐ')
  const texts = fc.string({ unit: letters, maxLength: 40 })

  test('matches are in order, apart, and have the letters of the query', () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string({ unit: 'binary' })),
        fc.string({ unit: letters, minLength: 1, maxLength: 3 }),
        (text, query) => {
          let behind = 0
          for (const { start, end } of match(text, query)) {
            expect(start >= behind && end > start && end <= text.length).toBe(true)
            behind = end
            const plain = (of: string) => fold(of).toLowerCase().replace(/\s+/g, ' ').trim()
            if (/^[a-zđ ]*$/i.test(fold(text))) expect(plain(text.slice(start, end))).toBe(plain(query))
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('a word is found by itself, with and without its marks, in NFC and NFD', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aăâáàạẩoòơờuưứiyýđdnhcAĐỪ'), minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(words, texts, texts, fc.constantFrom('NFC' as const, 'NFD' as const), (word, before, after, form) => {
        const text = `${before} ${word} ${after}`.normalize(form)
        const start = `${before} `.normalize(form).length
        const end = start + word.normalize(form).length
        for (const query of [word, word.normalize('NFD'), fold(word), word.toUpperCase()]) {
          const all = match(text, query)
          const covers = all.some((place) => place.start <= end && place.end >= start)
          expect(covers).toBe(true)
          expect(match(` ${word.normalize(form)} `, query)).toEqual([{ start: 1, end: 1 + word.normalize(form).length }])
        }
      }),
    )
  })

  test('never throws', () => {
    const any = fc.string({ unit: 'binary' })
    fc.assert(fc.property(any, any, fc.boolean(), (text, query, wholeWord) => Array.isArray(match(text + query, query, { wholeWord }))))
  })

  test.each<[piece: string, query: string]>([
    ['Lịch sinh hoạt hè; ', 'sinh hoat'],
    ['a', 'a'],
    ['a', `${'a'.repeat(300)}b`],
    ['á', `${'a'.repeat(300)}á`],
    ['ă', `${'ă'.repeat(3000)}â`],
    ['ăa', `${'ăa'.repeat(60)}ăâ`],
    [' ', 'a b'],
    ['\u0301', 'á'],
    ['\u00ad', 'a'],
    ['가', '나'],
    ['\ud83d', 'a'],
  ])('time grows with the text only: %j', (piece, query) => {
    expect(growth((text) => match(text, query), piece, 30_000)).toBeLessThan(12)
    expect(growth((text) => match(text, query, { wholeWord: true }), piece, 30_000)).toBeLessThan(12)
  })

  test('nor with the square of the query', () => {
    expect(growth((text) => match(text, text), 'ăa', 20_000)).toBeLessThan(12)
    expect(growth((text) => match(text, `${text.slice(text.length / 2)}â`), 'ă', 20_000)).toBeLessThan(12)
  })
})
