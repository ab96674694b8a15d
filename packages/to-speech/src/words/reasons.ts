import type { Localised } from '@bantin/diagnostics'
import type { ReviewReason } from '../reading/piece.ts'

/** Why a reading should be looked at. */
export const reasons: Readonly<Record<ReviewReason, Localised>> = {
  acronym: { vi: 'chữ tắt chưa biết hoặc có nhiều nghĩa', en: 'an unknown or ambiguous acronym' },
  address: { vi: 'địa chỉ thư hoặc trang web', en: 'an e-mail or web address' },
  code: { vi: 'mã số', en: 'a code' },
  date: { vi: 'có thể là ngày, phân số hoặc khoảng', en: 'a date, a fraction or a range' },
  decimal: { vi: 'dấu chấm hoặc phẩy có nhiều nghĩa', en: 'a point or comma with several meanings' },
  'house-number': { vi: 'số nhà có dấu gạch chéo', en: 'a house number with a slash' },
  issuer: { vi: 'không rõ cơ quan ban hành', en: 'the issuing body is not certain' },
  language: { vi: 'từ của tiếng khác, hỏi người nói tiếng ấy', en: 'another language, ask a speaker' },
  'long-number': { vi: 'số dài, có thể là mã', en: 'a long number, perhaps a code' },
  roman: { vi: 'có thể là số La Mã', en: 'perhaps a Roman numeral' },
  score: { vi: 'có thể là tỉ số hoặc khoảng', en: 'a score or a range' },
  sequence: { vi: 'nhiều số nối nhau', en: 'several numbers joined' },
  slash: { vi: 'dấu gạch chéo giữa các từ', en: 'a slash between words' },
  unit: { vi: 'có thể là đơn vị đo', en: 'perhaps a unit' },
}
