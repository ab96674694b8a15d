import { applyFindings, checkTypography, TYPOGRAPHY_RULES, type TypographyOptions } from '@bantin/vietnamese/typography'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const fix = (text: string, options: TypographyOptions = {}): string => applyFindings(text, checkTypography(text, options))
/** The findings as text: rule, what stands there, what should. */
const found = (text: string, options: TypographyOptions = {}): string[] =>
  checkTypography(text, options).map(({ rule, start, end, replacement }) => `${rule}: ${text.slice(start, end)} → ${replacement}`)

describe('spaces', () => {
  test.each<[was: string, now: string]>([
    ['Gặt xong , phơi ngay .', 'Gặt xong, phơi ngay.'],
    ['Mấy giờ họp ? Bảy giờ !', 'Mấy giờ họp? Bảy giờ!'],
    ['Lưu ý : cất kín ; che mưa', 'Lưu ý: cất kín; che mưa'],
    ['cất kín …', 'cất kín…'],
    ['cất kín ... rồi thôi', 'cất kín... rồi thôi'],
    ['cất kín ?!', 'cất kín?!'],
    ['rau ,củ ;quả', 'rau, củ; quả'],
    ['rau,củ;quả', 'rau, củ; quả'],
    ['ngói ,vôi', 'ngói, vôi'],
    ['( tầng 2 ) và [ phụ lục ]', '(tầng 2) và [phụ lục]'],
    ['“ nhà văn hóa ” và ‘ kho ’', '“nhà văn hóa” và ‘kho ’'],
    ['« báo »', '«báo»'],
    ['hai  ba   bốn', 'hai ba bốn'],
    ['hết  .', 'hết.'],
    ['(  hết  )', '(hết)'],
    ['a ) việc thứ nhất', 'a) việc thứ nhất'],
    ['thôn 3 , thôn 4', 'thôn 3, thôn 4'],
    ['xem https://vidu.vn  rồi gọi', 'xem https://vidu.vn rồi gọi'],
    ['kho “A” ;', 'kho “A”;'],
    ['15 % , 20 %', '15 %, 20 %'],
  ])('%j → %j', (was, now) => {
    expect(fix(was)).toBe(now)
    expect(fix(now)).toBe(now)
  })
})

describe('what spaces do not touch', () => {
  test.each([
    ['Họp lúc 7:30, tỉ lệ 1:5000 và 1 : 5000, giá 1.234.567,89 đồng'],
    ['29-NQ/TW, 30/2020/NĐ-CP, ngày 2-9, 0200-555-0116, 51F-123.45'],
    ['https://vidu.vn/a,b;c?d=1 và thon,ban@vidu.vn ; www.vidu.vn ,'],
    ['vui quá :) buồn :( cười :D ;) :-)'],
    ['Họ và tên: ........ Tuổi: .... Nơi ở: ......'],
    ['  thụt đầu dòng\n    hai bậc\ncuối dòng  \nhết'],
    ['| thôn   | số hộ |\n| --- | --- |'],
    ['☐ Có ( ) Không (   ) [ ] việc'],
    ['bản .NET 8, tệp .docx, giá .5'],
    ['điểm (x,y), x != y'],
    ['`a  ,b` và\n```\nf( x )  ;\n```\n'],
    ['&nbsp;và &amp;rau'],
    ['kho, … và nhà; ...'],
    ['…và rồi …và nữa'],
    ['3,5 tấn; 1,2-1,4; 2,4-D'],
  ])('%j', (text) => expect(checkTypography(text)).toEqual([]))
})

describe('quotes', () => {
  test.each<[was: string, now: string]>([
    ['"nhà văn hóa"', '“nhà văn hóa”'],
    ['Mô hình "vườn sạch", "nhà sạch".', 'Mô hình “vườn sạch”, “nhà sạch”.'],
    ['("kín")', '(“kín”)'],
    ['“Bà nói "được" rồi”', '“Bà nói ‘được’ rồi”'],
    ['Hô "một"! "Hai"?', 'Hô “một”! “Hai”?'],
    ['"một"\n"hai"', '“một”\n“hai”'],
    ['mã `"a"` là "b"', 'mã `"a"` là “b”'],
  ])('%j → %j', (was, now) => expect(fix(was)).toBe(now))

  test.each([
    ['màn hình 32" và 27"'],
    ['"chưa đóng'],
    ['đóng rồi" mới mở "'],
    ['" có khoảng trống "'],
    ['"a "b" c"'],
    ['5\'30"'],
    ['"một\nhai"'],
    ['“lẫn"'],
    ['""'],
  ])('%j is not sure', (text) => {
    expect(checkTypography(text)).toEqual([])
    const reported = checkTypography(text, { report: true })
    expect(reported[0]).toEqual({ start: text.indexOf('"'), end: text.indexOf('"') + 1, rule: 'quotes', safe: false })
    expect(reported.every(({ rule, safe }) => rule === 'quotes' && !safe)).toBe(true)
  })
})

describe('dashes, when asked for', () => {
  test.each<[was: string, now: string]>([
    ['giai đoạn 2021-2025', 'giai đoạn 2021–2025'],
    ['năm học 2026 - 2027', 'năm học 2026–2027'],
    ['5-7 ngày', '5–7 ngày'],
    ['cách nhau 20 - 25 cm', 'cách nhau 20–25 cm'],
    ['3,5-4,2 tấn', '3,5–4,2 tấn'],
    ['10-15%', '10–15%'],
    ['10%-15%', '10%–15%'],
    ['1.000-1.500 đồng', '1.000–1.500 đồng'],
    ['(2021-2025)', '(2021–2025)'],
  ])('range %j → %j', (was, now) => {
    expect(fix(was, { rangeDash: true })).toBe(now)
    expect(checkTypography(was)).toEqual([])
    expect(checkTypography(now, { rangeDash: true })).toEqual([])
  })

  test.each([
    ['ngày 2-9, lễ 30-4 và 1-5, ngày 28-30 tháng 10'],
    ['02-9-1945, 2-9-2026, 5-7-2026'],
    ['Số 29-NQ/TW, 05-HD/VPTW, 12-2026/QĐ'],
    ['0200-555-0116, 024-3825-1234, 1900-1234'],
    ['51F-123.45, 29-A1, 60-B2'],
    ['thắng 2-1, hòa 1-1, tỉ số 3-5 người'],
    ['7-5 ngày, 2025-2021'],
    ['2021-2025-2030, 1-2-3 ngày'],
    ['ISBN 978-604-1-12345-6'],
    ['-5-7'],
    ['điện thoại 5550-5560'],
    ['2021 -2025, 2021- 2025'],
    ['v2021-2025, 2021-2025A'],
  ])('no range: %j', (text) => expect(fix(text, { rangeDash: true })).toBe(text))

  test.each<[was: string, now: string]>([
    ['kinh tế - xã hội', 'kinh tế – xã hội'],
    ['Lao động  -  Thương binh', 'Lao động – Thương binh'],
    ['“kín” - (hở)', '“kín” – (hở)'],
    ['- mục một\n- mục hai', '- mục một\n- mục hai'],
    ['5 - 3, 2021 - 2025, A-B', '5 - 3, 2021 - 2025, A-B'],
    ['100 - KL/TW', '100 - KL/TW'],
    ['Mát - xcơ - va', 'Mát - xcơ - va'],
  ])('between words %j → %j', (was, now) => {
    expect(fix(was, { spacedDash: true })).toBe(now)
    expect(fix(now, { spacedDash: true })).toBe(now)
  })
})

describe('tone style, when asked for', () => {
  test('one style, names apart', () => {
    const text = 'Hoá đơn ở Toà Nhà Thuỷ Tạ, qúy khách'
    expect(fix(text)).toBe(text)
    expect(fix(text, { toneStyle: 'first-vowel', protect: ['Thuỷ Tạ'] })).toBe('Hóa đơn ở Tòa Nhà Thuỷ Tạ, quý khách')
    expect(fix('hóa', { toneStyle: 'main-vowel' })).toBe('hoá')
  })
})

describe('reports', () => {
  test.each<[text: string, ...found: string[]]>([
    ['Tăng 3.5 lần', 'decimal: . → ,'],
    ['Theo mục 1.2, bản 1.2.3, ngày 5.11, 1.234 đồng và 2026.', 'decimal: . → ,'],
    ['1.2 Tên mục'],
    ['Giảm 3,5 % và 2 ‰', 'percent:   → ', 'percent:   → '],
    ['Ngày 5 tháng 2 năm 2026, ngày 15 tháng 3 năm 2026', 'date-pad: 5 → 05', 'date-pad: 2 → 02'],
    ['ngày 5 tháng 2 này'],
    ['theo điều 5, chương II và Khoản 2, Điểm a', 'caps: điều → Điều', 'caps: chương → Chương', 'caps: Khoản → khoản', 'caps: Điểm → điểm'],
    ['Điểm a nói: điều này; điều kiện 5'],
    ['họp vào thứ hai, tháng giêng', 'caps-time: thứ hai → thứ Hai', 'caps-time: tháng giêng → tháng Giêng'],
    ['lần thứ hai, ngày thứ ba, con thứ tư'],
    ['ăn tết, tết Nguyên đán, ngày Tết', 'caps-time: tết → Tết'],
    ['Uỷ ban và ỦY BAN', 'uy: Uỷ → Ủy'],
    ['kỹ năng, kĩ thuật, kỹ sư', 'iy: kĩ → kỹ'],
    ['lí do, lý lẽ', 'iy: lí → lý'],
    ['bác sĩ, tỉ lệ, kỹ năng, Mỹ, mĩ thuật'],
    ['Đến Mát - xcơ - va', 'hyphen-translit:  -  → -', 'hyphen-translit:  -  → -'],
    ['kinh tế - xã hội'],
    ['\u00d0ường v\u01cen', 'confusables: \u00d0 → Đ', 'confusables: \u01ce → ă'],
  ])('%j', (text, ...expected) => {
    expect(found(text, { report: true })).toEqual(expected)
    expect(checkTypography(text, { report: true }).filter(({ safe }) => safe)).toEqual([])
    expect(fix(text, { report: true })).toBe(text)
  })

  test('the style asked for decides about Uỷ', () => {
    expect(found('Uỷ ban', { report: true, toneStyle: 'main-vowel' })).toEqual([])
  })
})

describe('findings', () => {
  test('rules can be left out', () => {
    const text = 'Hô "một"  , \u00d0ường'
    expect(found(text)).toEqual(['quotes: " → “', 'quotes: " → ”', 'space-before-punct:    → ', 'confusables: \u00d0 → Đ'])
    expect(found(text, { off: ['quotes', 'confusables', 'space-before-punct'] })).toEqual([])
  })

  test('a rule that is only for output has none', () => {
    const output = Object.values(TYPOGRAPHY_RULES).filter(({ autofix }) => autofix === 'output')
    expect(output.map(({ id }) => id)).toEqual(['nbsp', 'linebreak'])
    expect(checkTypography('số 12, 5 km, TP. Thủ Đức', { report: true })).toEqual([])
  })

  test('a safe finding comes from a rule that may be fixed unseen', () => {
    const all: TypographyOptions = { rangeDash: true, spacedDash: true, toneStyle: 'main-vowel', report: true }
    const text = 'Họp  lúc 7:30 , "ở nhà" ( 3.5 % ) hòa - giải 2021-2025 \u00d0ường'
    const rules = checkTypography(text, all).map(({ rule, safe }) => [TYPOGRAPHY_RULES[rule].autofix, safe])
    expect(rules).toContainEqual(['never', false])
    expect(rules.every(([autofix, safe]) => safe === (autofix !== 'never'))).toBe(true)
  })
})

describe('properties', () => {
  const UNITS = [
    ...'ab1 20,.;:?!…()[]“”"’–-|`%= \n',
    '  ',
    ' - ',
    '...',
    '2021',
    '2025',
    ' ngày',
    'kg',
    'a@b.vn',
    'xcơ',
    'D',
    'hoà',
    'kĩ',
    'kỹ',
    '\u00d0',
  ]
  const text = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 20 })
  const ALL: TypographyOptions[] = [{}, { rangeDash: true, spacedDash: true, toneStyle: 'first-vowel', report: true }]

  test('findings are in order, and what is applied needs no second time', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), fc.constantFrom(...ALL), (text, options) => {
        const findings = checkTypography(text, options)
        let done = 0
        for (const { start, end, replacement } of findings) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(text.slice(start, end)).not.toBe(replacement)
          done = end
        }
        expect(done).toBeLessThanOrEqual(text.length)
        expect(checkTypography(applyFindings(text, findings), options).filter(({ safe }) => safe)).toEqual([])
      }),
      { numRuns: 1000, seed: 20261125 },
    )
  })

  test('no word is lost: only spaces, quotes and dashes change', () => {
    const bare = (text: string): string => text.replace(/[\s"“”‘’–-]/g, '')
    fc.assert(fc.property(text, (text) => void expect(bare(fix(text, { rangeDash: true, spacedDash: true }))).toBe(bare(text))))
  })
})
