import { compare, sortKey } from '@bantin/vietnamese/search'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growth } from './growth.ts'

const sorted = (texts: readonly string[]) => [...texts].reverse().sort(compare)

describe('the order of dictionaries', () => {
  test.each<[name: string, texts: string[]]>([
    ['letters', [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz']],
    ['letters of Ê Đê stand by their Latin letter', ['ba', 'bơi', 'ƀuôn', 'ca', 'na', 'ne', 'ño', 'nơ', 'nu']],
    ['tones', ['ba', 'bà', 'bả', 'bã', 'bá', 'bạ']],
    ['tones on every letter', [...'aàảãáạăằẳẵắặâầẩẫấậ', 'đ', ...'eèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ']],
    ['letters before tones', ['ác', 'ách', 'ang', 'áng', 'anh', 'ánh', 'apatit', 'apxe']],
    ['a word before what it begins', ['cha', 'chà', 'chan', 'chàn', 'chang']],
    ['words of several syllables', ['an', 'An Bình', 'an toàn', 'án', 'án treo', 'anh', 'ánh']],
    ['the first syllable wins, tone and all', ['ba lô', 'ba vì', 'bà ba', 'bà con', 'bá cáo', 'bạc']],
    ['đ after all of d', ['da', 'dự', 'dượng', 'đa', 'đà']],
    ['ươ and iê', ['muối', 'mường', 'mướp', 'nghỉ', 'nghĩa', 'nghiêm', 'nghiện']],
    ['digraphs are two letters', ['ca', 'cha', 'co', 'nga', 'ngày', 'nghe', 'ngô', 'nha', 'no']],
    ['lower case first', ['ban', 'bAn', 'Ban', 'bàn', 'Bàn', 'bản']],
    ['numbers by value, before letters', ['9', '10', 'số 2', 'số 10', 'số 100', 'số a']],
    ['numbers in names of things', ['A4', 'A5', 'A10', 'An']],
    ['leading zeros last of all', ['khu 07', 'khu 7', 'khu 08', 'khu 10']],
    ['outline numbers', ['1.2', '1.9', '1.10', '2.1']],
    ['symbols before numbers', ['+', '₫', '5', 'a']],
    ['punctuation weighs nothing', ['“An Bình”', 'an cư', '(an dân)', 'an-pha', 'an, ten']],
    ['one place for both ways of tones', ['hoa', 'hoà', 'hòa', 'hoả', 'hóa', 'hoạ', 'hoan', 'hoàn']],
    ['names', ['Đào Bình', 'Đặng An', 'Đặng Ánh', 'Đoàn Chi', 'Đỗ Dung']],
    ['other scripts after Latin', ['z', 'дом', '가']],
  ])('%s', (_, texts) => expect(sorted(texts)).toEqual(texts))

  test('NFD is NFC, and nothing else is the same', () => {
    expect(compare('Hòa Bình', 'Hòa Bình'.normalize('NFD'))).toBe(0)
    expect(sortKey('Hòa Bình')).toBe(sortKey('Hòa Bình'.normalize('NFD')))
    expect(compare('hòa', 'hoà')).not.toBe(0)
    expect(compare('a-b', 'a b')).not.toBe(0)
  })
})

describe('for all texts', () => {
  const piece = fc.constantFrom(
    ...['a', 'ă', 'à', 'ạ', 'A', 'Ạ', 'b', 'đ', 'Đ', 'hòa', 'hoà', 'ñ', 'ƀ', 'ơ', 'Ờ', ' ', '-', ', ', '0', '7', '10', '²', '+', '😀', 'ß'],
    ...['\u0301', '\u0323', '\u0302', '\u0000', '\uffff', '\ud83d', '\ude00', 'ж', 'Ж', '가', '\u1161', 'ក', '\u0e38', 'İ', '\u00a0'],
  )
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  )

  test('compare is a total order up to canonical equivalence, and keys have the same order', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const order = compare(a, b)
        expect(compare(b, a)).toBe(order === 0 ? 0 : -order)
        expect(order === 0).toBe(a.normalize('NFC') === b.normalize('NFC'))
        const [x, y] = [sortKey(a), sortKey(b)]
        expect(x < y ? -1 : x > y ? 1 : 0).toBe(order)
      }),
      { numRuns: 5000 },
    )
  })

  test('compare is transitive', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const [x, y, z] = [a, b, c].sort(compare) as [string, string, string]
        expect([compare(x, y) <= 0, compare(y, z) <= 0, compare(x, z) <= 0]).toEqual([true, true, true])
      }),
      { numRuns: 3000 },
    )
  })

  test('a key survives UTF-8, and its bytes have the same order', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [x, y] = [sortKey(a), sortKey(b)]
        expect(new TextDecoder().decode(new TextEncoder().encode(x))).toBe(x)
        expect(x).not.toContain('\u0000')
        expect(Math.sign(Buffer.compare(Buffer.from(x), Buffer.from(y)))).toBe(compare(a, b))
      }),
    )
  })

  test.each(['Hòa Bình ', 'a', '0', '9', '\u0301', ' ', 'aA', 'ក', '\ud83d', '😀'])('time grows with the text only: %j', (piece) => {
    expect(growth((text) => sortKey(text), piece, 30_000)).toBeLessThan(12)
    expect(growth((text) => compare(text, `${text}x`), piece, 30_000)).toBeLessThan(12)
    expect(growth((text) => compare(`a${text}`, `A${text}`), piece, 30_000)).toBeLessThan(12)
  })
})
