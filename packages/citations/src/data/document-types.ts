import type { Sector } from '../citation.ts'

/**
 * How much a bare word and number say. `instrument`: only names documents (“Nghị quyết 18”). `ruling`: also an ordinary word, so it takes
 * a capital and “số”, or two digits (“Quyết định số 12”). `paper`: so common that it takes a symbol, a date or an issuer.
 */
type Trust = 'instrument' | 'ruling' | 'paper'

export interface DocumentType {
  readonly name: string
  readonly trust: Trust
  /** First the usual abbreviation; all that are read. */
  readonly abbreviations: readonly string[]
  /** Where only one sector issues it. */
  readonly sector?: Sector
}

type Row = readonly [name: string, trust: Trust, abbreviations: string, sector?: Sector]

/**
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I (administrative documents); Luật 64/2025/QH15 and its forerunners (normative
 * documents); Quy định 66-QĐ/TW (2017) and Hướng dẫn 36-HD/VPTW (2018) (documents of the Party)
 */
const ROWS: readonly Row[] = [
  ['Hiến pháp', 'instrument', 'HP', 'state'],
  ['Bộ luật', 'instrument', 'BL', 'state'],
  ['Luật', 'instrument', 'L LCT', 'state'],
  ['Pháp lệnh', 'instrument', 'PL', 'state'],
  ['Sắc lệnh', 'instrument', 'SL', 'state'],
  ['Sắc luật', 'instrument', 'SLt', 'state'],
  ['Lệnh', 'paper', 'L', 'state'],
  ['Nghị quyết liên tịch', 'instrument', 'NQLT', 'state'],
  ['Nghị quyết', 'instrument', 'NQ'],
  ['Nghị định', 'instrument', 'NĐ', 'state'],
  ['Thông tư liên tịch', 'instrument', 'TTLT', 'state'],
  ['Thông tư liên bộ', 'instrument', 'TTLB', 'state'],
  ['Thông tư liên ngành', 'instrument', 'TTLN', 'state'],
  ['Thông tư', 'instrument', 'TT', 'state'],
  ['Thông tri', 'instrument', 'TT', 'party'],
  ['Chỉ thị', 'instrument', 'CT'],
  ['Quyết định', 'ruling', 'QĐ'],
  ['Quy định', 'ruling', 'QĐ QyĐ QĐi'],
  ['Quy chế', 'ruling', 'QC'],
  ['Kết luận', 'ruling', 'KL'],
  ['Hướng dẫn', 'ruling', 'HD'],
  ['Công văn', 'instrument', 'CV'],
  ['Công điện', 'instrument', 'CĐ', 'state'],
  ['Văn bản hợp nhất', 'instrument', 'VBHN', 'state'],
  ['Văn bản', 'paper', 'VB'],
  ['Kế hoạch', 'paper', 'KH'],
  ['Chương trình', 'paper', 'CTr CTR CTHĐ CTrHĐ'],
  ['Thông báo', 'paper', 'TB'],
  ['Thông cáo', 'paper', 'TC'],
  ['Báo cáo', 'paper', 'BC'],
  ['Tờ trình', 'paper', 'TTr TTR'],
  ['Đề án', 'paper', 'ĐA'],
  ['Dự án', 'paper', 'DA'],
  ['Phương án', 'paper', 'PA'],
  ['Biên bản', 'paper', 'BB'],
  ['Quy hoạch', 'paper', 'QH', 'party'],
  ['Chiến lược', 'paper', 'CL'],
  ['Tuyên bố', 'paper', 'TuB'],
  ['Lời kêu gọi', 'paper', 'LKG'],
  ['Giấy mời', 'paper', 'GM'],
  ['Giấy giới thiệu', 'paper', 'GGT'],
  ['Điều lệ', 'paper', 'ĐL'],
]

export const DOCUMENT_TYPES: readonly DocumentType[] = /* @__PURE__ */ ROWS.map(([name, trust, abbreviations, sector]) => ({
  name,
  trust,
  abbreviations: abbreviations.split(' '),
  ...(sector && { sector }),
}))

/** Words that narrow a type and stand between it and its number: “Chương trình hành động số …”. */
export const MODIFIERS: readonly string[] = [
  'hành động',
  'phối hợp',
  'công tác',
  'liên tịch',
  'liên ngành',
  'liên bộ',
  'kết luận',
  'chuyên đề',
  'thanh tra',
  'kiểm tra',
  'hỏa tốc',
  'khẩn',
]
