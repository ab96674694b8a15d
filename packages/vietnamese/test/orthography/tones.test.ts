import { findTonePlacements, placeTones, type ToneStyle } from '@bantin/vietnamese/orthography'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const STYLES: readonly ToneStyle[] = ['first-vowel', 'main-vowel']
const both = (text: string): string[] => STYLES.map((style) => placeTones(text, { style }))

describe('the styles', () => {
  test.each<[first: string, main: string]>([
    ['hòa', 'hoà'],
    ['đóa', 'đoá'],
    ['tỏa', 'toả'],
    ['xõa', 'xoã'],
    ['họa', 'hoạ'],
    ['lòe', 'loè'],
    ['chóe', 'choé'],
    ['khỏe', 'khoẻ'],
    ['ngọe', 'ngoẹ'],
    ['lũy', 'luỹ'],
    ['tùy', 'tuỳ'],
    ['thúy', 'thuý'],
    ['hủy', 'huỷ'],
    ['trụy', 'truỵ'],
    ['ủy', 'uỷ'],
    ['òa', 'oà'],
    ['ọe', 'oẹ'],
    ['góa', 'goá'],
    ['HÓA ĐƠN', 'HOÁ ĐƠN'],
    ['Thủy lợi', 'Thuỷ lợi'],
    ['ỦY BAN', 'UỶ BAN'],
    ['Hòa, Khỏe và Úy', 'Hoà, Khoẻ và Uý'],
    ['hòa-giải/tòa (thủy)', 'hoà-giải/toà (thuỷ)'],
    ['“tòa nhà”', '“toà nhà”'],
    ['3 khóa: khóa1', '3 khoá: khoá1'],
  ])('%s | %s', (first, main) => {
    expect(both(first)).toEqual([first, main])
    expect(both(main)).toEqual([first, main])
    expect(both(first.normalize('NFD'))).toEqual([first.normalize('NFD'), main.normalize('NFD')])
  })
})

describe('the same in both', () => {
  test.each([
    ['hoàn toán hoạch hoặc ngoài ngoáy ngoéo khoái xoắn oằn'],
    ['thuyền nguyễn khuỷu huỳnh suýt tuýp huých khuya luật thuế thuở'],
    ['quá quả quý quỹ quỳ quẻ quốc quyển quỵt quờ'],
    ['già giả giã giỏ giũ gì gìn giếng giục giày giữa'],
    ['của múa lụa mía lịa địa nghĩa mửa sữa'],
    ['cáo cháy mèo núi ngửi chịu cứu rượu muỗi tưới yếu'],
    ['Noé, Đắk Lắk, Krông Kroóng, COVID, Oát, Zoé, Chloé, café, Josué'],
    ['hoa hoe huy loa khoe'],
  ])('%s', (text) => {
    expect(both(text)).toEqual([text, text])
    expect(both(text.normalize('NFD'))).toEqual([text.normalize('NFD'), text.normalize('NFD')])
  })
})

describe('a mark on a letter that never bears it', () => {
  test.each<[was: string, now: string]>([
    ['tòan khỏang ngòai', 'toàn khoảng ngoài'],
    ['qũy qúy qủa qùa', 'quỹ quý quả quà'],
    ['gìa gỉa', 'già giả'],
    ['nghìên thúê', 'nghiền thuế'],
    ['lựơng rựơu nứơc', 'lượng rượu nước'],
    ['laị maù baỏ nuí', 'lại màu bảo núi'],
    ['điạ cuả muả nghiã', 'địa của mủa nghĩa'],
    ['thùyên khủyu', 'thuyền khuỷu'],
    ['CUẢ NỨƠC', 'CỦA NƯỚC'],
  ])('%s → %s', (was, now) => expect(both(was)).toEqual([now, now]))
})

describe('what stays', () => {
  test('words in addresses', () => {
    const text = 'Xem https://vidu.vn/hoà-bình, www.hoà.vn và thuỷ@vidu.vn nhé'
    expect(placeTones(text, { style: 'first-vowel' })).toBe(text)
    expect(placeTones('hoà (xem vidu.vn) hoà', { style: 'first-vowel' })).toBe('hòa (xem vidu.vn) hòa')
  })

  test('protected names, as whole words', () => {
    const protect = ['Thuý Hoà', 'Hoá']
    expect(placeTones('Quán Thuý Hoà gần chùa Hoà, ông Hoá bán hoá chất', { style: 'first-vowel', protect })).toBe(
      'Quán Thuý Hoà gần chùa Hòa, ông Hoá bán hóa chất',
    )
    expect(placeTones('Hoá Hoáng Hoá', { style: 'first-vowel', protect: ['Hoá'.normalize('NFD'), ''] })).toBe('Hoá Hoáng Hoá')
    expect(placeTones('Hoà Hoà Hoà', { style: 'first-vowel', protect: ['Hoà Hoà'] })).toBe('Hoà Hoà Hòa')
  })
})

test('findings have their places', () => {
  const text = 'Cửa hàng Thuỷ Tiên, qũy khoá 5'
  expect(
    findTonePlacements(text, { style: 'first-vowel' }).map(({ start, end, replacement }) => [text.slice(start, end), replacement]),
  ).toEqual([
    ['Thuỷ', 'Thủy'],
    ['qũy', 'quỹ'],
    ['khoá', 'khóa'],
  ])
  expect(findTonePlacements(text, { style: 'main-vowel' })).toEqual([{ start: 20, end: 23, replacement: 'quỹ' }])
})

describe('properties', () => {
  const word = fc.constantFrom(...'hòa hoà Thủy Thuỷ QUÝ qúy già hoàn hòan khuỷu loé ủy được a Noé ka b@c.vn hoá'.split(' '))
  const text = fc.array(fc.oneof(word, fc.constantFrom(' ', ', ', '\n', '-', '\u0301', '\ud800'))).map((parts) => parts.join(''))

  test('twice is once, and one style can be had back from the other', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (text) => {
        for (const style of STYLES) {
          const once = placeTones(text, { style })
          expect(placeTones(once, { style })).toBe(once)
          const other = placeTones(text, { style: style === 'first-vowel' ? 'main-vowel' : 'first-vowel' })
          expect(placeTones(other, { style })).toBe(once)
          expect(once.length).toBe(text.length)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
