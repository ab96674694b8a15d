import { abbreviations } from '@bantin/transforms/abbreviations'
import { describe, expect, test } from 'vitest'
import { parse } from '../parse.ts'
import { apply, read } from './read.ts'

const expand = (markdown: string, options?: Parameters<typeof abbreviations>[0]) => apply(abbreviations(options), markdown).text

test.each<[markdown: string, expected: string]>([
  ['Lịch của UBND xã Đồi Thông.', 'Lịch của Ủy ban nhân dân (UBND) xã Đồi Thông.'],
  ['UBND xã họp. UBND xã báo.', 'Ủy ban nhân dân (UBND) xã họp. UBND xã báo.'],
  ['HĐND và UBND xã', 'Hội đồng nhân dân (HĐND) và Ủy ban nhân dân (UBND) xã'],
  ['Mang thẻ BHYT.\n\nThẻ BHYT mới', 'Mang thẻ bảo hiểm y tế (BHYT).\n\nThẻ BHYT mới'],
  ['BHYT hộ gia đình. THCS nghỉ.', 'Bảo hiểm y tế (BHYT) hộ gia đình. Trung học cơ sở (THCS) nghỉ.'],
  ['Trường THCS Đồi Thông; cấp THPT', 'Trường Trung học cơ sở (THCS) Đồi Thông; cấp trung học phổ thông (THPT)'],
  ['Ban ATGT huyện và Trung tâm KTTV báo', 'Ban An toàn giao thông (ATGT) huyện và Trung tâm Khí tượng thủy văn (KTTV) báo'],
  ['Giữ kênh\n**UBND** xã', 'Giữ kênh\nỦy ban nhân dân (UBND) xã'],
  ['- HTX mua lúa\n- HTX bán phân', 'Hợp tác xã (HTX) mua lúa\n\nHTX bán phân'],
  ['Ruộng của HTX Đồi Thông', 'Ruộng của Hợp tác xã (HTX) Đồi Thông'],
  ['Kho của HTX nông nghiệp', 'Kho của hợp tác xã (HTX) nông nghiệp'],
  ['Hội LHPN và Ủy ban MTTQ Việt Nam xã', 'Hội Liên hiệp Phụ nữ (LHPN) và Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam xã'],
  ['> Lời UBND\n\nUBND xã', 'Lời UBND\n\nỦy ban nhân dân (UBND) xã'],
  ['## Việc của UBND\n\nUBND xã', 'Việc của UBND\n\nỦy ban nhân dân (UBND) xã'],
  ['| UBND |\n| - |\n| HTX |\n\nUBND xã', 'UBND\n\nHTX\n\nỦy ban nhân dân (UBND) xã'],
  ['Xem [lịch UBND](a) rồi gặp UBND.', 'Xem [lịch UBND](a) rồi gặp Ủy ban nhân dân (UBND).'],
  ['Gõ `UBND` để hỏi UBND.', 'Gõ `UBND` để hỏi Ủy ban nhân dân (UBND).'],
  ['Loa đọc “UBND xin báo” và UBND ghi', 'Loa đọc “UBND xin báo” và Ủy ban nhân dân (UBND) ghi'],
  ['Loa đọc "UBND xin báo" và UBND ghi', 'Loa đọc "UBND xin báo" và Ủy ban nhân dân (UBND) ghi'],
  ['Nộp tại trụ sở (UBND xã) trước 5 giờ, UBND nhận', 'Nộp tại trụ sở (UBND xã) trước 5 giờ, Ủy ban nhân dân (UBND) nhận'],
  ['một **UB**ND', 'một UBND'],
])('%j → %j', (markdown, expected) => expect(expand(markdown)).toBe(expected))

test.each([
  'Ủy ban nhân dân (UBND) xã họp. UBND báo.',
  'Ủy ban nhân dân xã họp. UBND báo.',
  'Uỷ ban Nhân dân xã họp.\n\nUBND báo.',
  'Ủy ban nhân dân xã (sau đây gọi là UBND) họp. UBND báo.',
  'Ủy ban ấy, gọi tắt là UBND, họp. UBND báo.',
  'UBND (Ủy ban nhân dân) xã họp. UBND báo.',
  '## Ủy ban nhân dân xã\n\nUBND họp.',
  'Quyết định số 12/QĐ-UBND của UBND xã Đồi Thông',
  'Kế hoạch 45/KH - UBND',
  'Công văn số 3/UBND-VX',
  'trang ubnd.doithong.example, UBND.example, x@UBND',
  'lịch HĐND-UBND, HĐND/UBND, HĐND - UBND',
  'UBNDX, MUBND, ubnd, BCH, TT',
  'LỊCH TIẾP DÂN CỦA UBND XÃ',
  'phòng cháy và chữa cháy: đội PCCC',
])('%j stays', (markdown) => {
  expect(apply(abbreviations(), markdown)).toEqual({ text: read(parse(markdown)), found: [] })
})

describe('options', () => {
  test('own words come first, and take built-in ones out', () => {
    const lexicon = { UBND: ['ủy ban nhân dân các cấp'], BCH: 'Ban Chấp hành', HTX: false } as const
    expect(expand('UBND, BCH, HTX', { lexicon })).toBe('Ủy ban nhân dân các cấp (UBND), Ban Chấp hành (BCH), HTX')
  })
  test('signs in an abbreviation stand for themselves; the longest wins', () => {
    const lexicon = { 'GD&ĐT': 'giáo dục và đào tạo', 'Sở GD&ĐT': 'Sở Giáo dục và Đào tạo', 'K.T': 'kỹ thuật' }
    expect(expand('Theo Sở GD&ĐT, ngành GD&ĐT và K.T; KXT', { lexicon: { ...lexicon, 'Sở GD&ĐT': false } })).toBe(
      'Theo Sở Giáo dục và đào tạo (GD&ĐT), ngành GD&ĐT và kỹ thuật (K.T); KXT',
    )
  })
  test('tables', () => {
    expect(expand('| UBND |\n| - |', { tables: true })).toBe('Ủy ban nhân dân (UBND)')
  })
  test.each([[{ '': 'không' }], [{ A: '' }], [{ A: [] }], [{ 'A ': 'a' }], [{ 1: 'một' }], [{ DVNN: 'HTX dịch vụ nông nghiệp' }]])(
    '%j is refused',
    (lexicon) => expect(() => abbreviations({ lexicon })).toThrow(RangeError),
  )
  test('says why', () => {
    expect(() => abbreviations({ lexicon: { DVNN: 'HTX dịch vụ nông nghiệp' } })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: The full form of DVNN holds the abbreviation HTX: HTX dịch vụ nông nghiệp]`,
    )
  })
})

test('leaves other languages alone', () => {
  expect(apply(abbreviations(), 'UBND', undefined, 'rad').text).toBe('UBND')
  expect(expand(':::tieng{lang=rad}\nUBND\n:::\n\n:tieng[UBND]{lang=rad} UBND xã')).toBe('UBND\n\nUBND Ủy ban nhân dân (UBND) xã')
})

test('reports each with its place', () => {
  expect(apply(abbreviations(), 'Gặp **UBND** xã,\nmang thẻ BHYT.\n\n> - x\n\n- Hỏi\n  HTX').found).toMatchInlineSnapshot(`
    [
      "1:7–1:11 annotation/abbreviation-expanded “UBND” dùng lần đầu trong bài được viết đầy đủ: “Ủy ban nhân dân (UBND)”.",
      "2:10–2:14 annotation/abbreviation-expanded “BHYT” dùng lần đầu trong bài được viết đầy đủ: “bảo hiểm y tế (BHYT)”.",
      "7:3–7:6 annotation/abbreviation-expanded “HTX” dùng lần đầu trong bài được viết đầy đủ: “hợp tác xã (HTX)”.",
    ]
  `)
})
