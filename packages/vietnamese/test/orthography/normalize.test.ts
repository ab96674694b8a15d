import { type AnomalyKind, findAnomalies, normalize } from '@bantin/vietnamese/orthography'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** The findings as text: what stands there, what it is, what it should be. */
const found = (text: string): [was: string, kind: AnomalyKind, now: string][] =>
  findAnomalies(text).map(({ start, end, kind, replacement }) => [text.slice(start, end), kind, replacement])

describe('repairs', () => {
  test.each<[was: string, now: string]>([
    // Ð, ð, Ɖ, ɖ for Đ, đ
    ['\u00d0ường làng', 'Đường làng'],
    ['\u00f0ang gặt', 'đang gặt'],
    ['\u0189iểm phát thuốc', 'Điểm phát thuốc'],
    ['bữa \u0256ó', 'bữa đó'],
    ['HUY\u00d0 \u00d0ẢO', 'HUY\u00d0 ĐẢO'],
    ['12/Q\u00d0-UBND', '12/QĐ-UBND'],
    ['30/2020/N\u00d0-CP', '30/2020/NĐ-CP'],
    ['H\u00d0ND, UBN\u00d0, \u00d0BQH, BL\u00d0TBXH, GD\u00d0T', 'HĐND, UBNĐ, ĐBQH, BLĐTBXH, GDĐT'],
    ['Qy\u00d0', 'QyĐ'],
    ['người Ê \u00d0ê', 'người Ê Đê'],
    ['\u0182uôn \u00d0ôn, \u00d0ắk Mil', '\u0182uôn Đôn, Đắk Mil'],
    ['\u00d0\u0103k L\u0103k', 'Đăk Lăk'],
    // ǎ for ă
    ['n\u01cem', 'năm'],
    ['v\u01cen hóa', 'văn hóa'],
    ['N\u01cdM', 'NĂM'],
    ['th\u01ceng b\u01ceng', 'thăng băng'],
    ['a\u030cn c\u01cem', 'ăn căm'],
    ['gi\u01ceng', 'giăng'],
    ['qu\u01ceng', 'quăng'],
    // Cyrillic and Greek letters in Latin words
    ['bà с\u006fn', 'bà con'],
    ['Сông an xã', 'Công an xã'],
    ['hộ nghèо', 'hộ nghèo'],
    ['Νước sạch', 'Nước sạch'],
    ['tiêm сhủng', 'tiêm chủng'],
    ['Вảo hiểm', 'Bảo hiểm'],
    ['ТHCS', 'THCS'],
    ['UВND', 'UBND'],
    ['хã', 'xã'],
    ['mа\u0301y', 'máy'],
    ['kỳ hо\u0323p', 'kỳ họp'],
    // marks
    ['e\u0302\u0301', 'ế'],
    ['e\u0301\u0302', 'ế'],
    ['A\u0300\u0306n', 'Ằn'],
    ['o\u0315i', 'ơi'],
    ['ngu\u0315o\u0315\u0300i', 'người'],
    ['a\u0342', 'ã'],
    ['u\u031b\u0342', 'ữ'],
    ['thu\u02bco\u02bcng', 'thương'],
    ['mo\u02bci', 'mơi'],
    ['a\u0340 e\u0341', 'à é'],
    // composition
    ['Đường làng'.normalize('NFD'), 'Đường làng'],
    ['o\u0323\u0302', 'ộ'],
    ['a\u0323\u0306', 'ặ'],
    ['\u212bngstr\u006fm 5 \u212a', '\u00c5ngstr\u006fm 5 K'],
    // signs without a width, and spaces
    ['hợp\u00ad tác xã', 'hợp tác xã'],
    ['thủy\u200blợi', 'thủylợi'],
    ['\ufeffThông báo', 'Thông báo'],
    ['đồ\u200cng', 'đồng'],
    ['a\u200d\u0301', 'á'],
    ['số\u00a012, 3\u202fkg,\u2009và', 'số 12, 3 kg, và'],
    ['\u00a0\u200bkhô', ' khô'],
    [[...'\u00f0ường'].join('\u00ad\u200b'), 'đường'],
    ['\u00ad'.repeat(200), ''],
  ])('%j → %j', (was, now) => {
    expect(normalize(was)).toBe(now)
    expect(normalize(now)).toBe(now)
  })
})

describe('what stays', () => {
  test.each([
    ['Tháng 11 năm nay, bà con gặt lúa thu đông sớm hơn mọi năm.'],
    ['Ê Đê: A a, Ă ă, Â â, Ƀ ƀ, Č č, Đ đ, Ĕ ĕ, Ê̆ ê̆, Ĭ ĭ, Ñ ñ, Ŏ ŏ, Ô̆ ô̆, Ơ̆ ơ̆, Ŭ ŭ, Ư̆ ư̆'],
    ['klei suaih pral mơ̆ng čư̆, ƀơ̆ng huă'],
    ['Česká ďábel, Řeka, ľúbezný'],
    ['Það er gott veður í dag, góðan daginn'],
    ['ORÐ OG BORÐ, GUÐMUNDUR'],
    ['ða þing, se cyning, Hwæt! ðe'],
    ['/ðe/ [ðu] ðɪs'],
    ['ɖe nyuie, ɖo ŋku'],
    ['nǐ hǎo, bǎn gōng, mǎi cài'],
    ['Lǎoshī, nín hǎn'],
    ['Россия и СНГ, с Новым годом'],
    ['ΕΛΛΑΣ, και ο νόμος'],
    ['α-amylase, 5 μm, Δt, hν, kΩ, β1'],
    ['ទឹក\u200bស្អាត'],
    ['👨\u200d👩\u200d👧 và ❤\ufe0f'],
    ['नि\u200dक'],
    ['São Paulo, Ångström, naïve, Đoković, Ðoković'],
    ['oʼ và oʼclock, Maʼ'],
    ['“ngoặc” ‘kép’ – … × ½ m² 25 °C'],
    ['\ud800 \udc00 \u0301 \0'],
    [`${'a'.repeat(60)}\u00f0`],
    [''],
  ])('%j', (text) => {
    expect(findAnomalies(text)).toEqual([])
    expect(normalize(text)).toBe(text)
  })
})

describe('findings', () => {
  test('each change, with its kind and place', () => {
    expect(found('\u00d0ường\u00a0l\u00adàng, v\u01cen hóа ta\u0323i xã')).toEqual([
      ['\u00d0', 'eth', 'Đ'],
      ['\u00a0', 'space', ' '],
      ['\u00ad', 'invisible', ''],
      ['\u01ce', 'caron', 'ă'],
      ['а', 'homoglyph', 'a'],
      ['a\u0323', 'composition', 'ạ'],
    ])
    expect(found('thu\u02bco\u02bcng e\u0301\u0302m')).toEqual([
      ['u\u02bc', 'mark', 'ư'],
      ['o\u02bc', 'mark', 'ơ'],
      ['e\u0301\u0302', 'mark', 'ế'],
    ])
  })

  test('kinds may be kept', () => {
    const text = '\u00d0ường\u00a0l\u00adàng'
    expect(normalize(text, { keep: ['space'] })).toBe('Đường\u00a0làng')
    expect(normalize(text, { keep: ['eth', 'invisible'] })).toBe('\u00d0ường l\u00adàng')
  })
})

const NASTY = [
  ...'aăoơuưeêđĐnghtbc \n/.',
  '\u00d0',
  '\u00f0',
  '\u0256',
  '\u01ce',
  '\u02bc',
  'о',
  'с',
  'Т',
  'ν',
  '\u0300',
  '\u0301',
  '\u0302',
  '\u0306',
  '\u030c',
]
const MARKS = [
  '\u0315',
  '\u031b',
  '\u0323',
  '\u0342',
  '\u0338',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00a0',
  'þ',
  'ō',
  'ក',
  '\u1161',
  '\u11a8',
  '😀',
  '=',
]
const nasty = fc.string({ unit: fc.constantFrom(...NASTY, ...MARKS), maxLength: 24 })

describe('properties', () => {
  test('twice is once, the result is NFC, findings are in order and change what they claim', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const once = normalize(text)
        expect(normalize(once)).toBe(once)
        expect(once.normalize('NFC')).toBe(once)
        let done = 0
        for (const { start, end, replacement } of findAnomalies(text)) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toBe(replacement)
          done = end
        }
        expect(done).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 5000 },
    )
  })

  test('a text without damage only becomes NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aăâeêioôơuưyđ bc\u0301\u0323\u0302ĕƀñ漢字한ᄒ\u1161\u0915\u093f') }), (text) => {
        const plain = !/[\u0300\u0301][\u0302\u0306]/.test(text.normalize('NFD'))
        if (plain) expect(normalize(text)).toBe(text.normalize('NFC'))
      }),
    )
  })
})
