import { readYear } from '../date/calendar.ts'
import { readInteger } from '../number/integer.ts'
import { readOrdinal } from '../number/ordinal.ts'
import { romanValue } from '../number/roman.ts'
import type { Match, Spot, Voice } from '../reading.ts'
import { endOfLetters, isBoundary, isDash, isDigit, isLetter, skipSpace } from '../text/characters.ts'
import { lastWord } from '../text/context.ts'

/** What is numbered with Roman numerals in titles, laws, schools and administration. */
const HEADS =
  'khóa|khoá|kỷ|kỉ|chương|phần|mục|thứ|quý|quí|đại hội|kỳ|kì|tập|hạng|loại|cấp|quyển|cuốn|bậc|đợt|vòng|phụ lục|quân khu|vùng|khu|khu vực|' +
  'giai đoạn|nhóm|điều|bài|hội nghị|quân đoàn|sư đoàn|trung đoàn|tiểu đoàn|tháng|học phần|đề án|độ|lớp|tổ|đội|chi đoàn|chi bộ|liên khu|bảng|biểu|hồi'
const AFTER_HEAD = /* @__PURE__ */ new RegExp(`(?:^|[^\\p{L}])(?:${HEADS}|lần)\\s$`, 'u')
/** Other numerals of the same head before: “chương II, III và IV”. */
const AFTER_NUMERAL = /* @__PURE__ */ new RegExp(
  `(?:^|[^\\p{L}])(?:${HEADS})\\s[ivxlcdm]{1,8}(?:/\\d{4})?(?:\\s?(?:,|;|và|hoặc|đến|-|–)\\s?[ivxlcdm]{1,8}){0,5}\\s?(?:,|;|và|hoặc|đến|-|–)\\s?$`,
  'u',
)
/** Heads that take any numeral; behind the others L, C, D and M alone are letters of a list. */
const SURE = /(?:khóa|khoá|kỷ|kỉ|thứ|chương)\s$/
/** Letters that never stand for numbers there. */
const LETTER_HEADS = /(?:vitamin|tia|hộ chiếu|size|cỡ|trục|ký hiệu|chữ|điểm|cột|nhiễm sắc thể|hàm số|biến|ẩn)\s$/
const BIGGEST = 15

function say(value: number, spot: Spot): string {
  return lastWord(spot.before) === 'thứ' ? readOrdinal(String(value), spot.voice.words) : readInteger(String(value), spot.voice.words)
}

/** “/2026” behind the numeral of a quarter or term. */
function yearBehind(text: string, at: number, voice: Voice): Match | undefined {
  const year = /^ ?[/-] ?([12]\d{3})(?![\d/])/.exec(text.slice(at, at + 8))
  return year ? { end: at + year[0].length, reading: ` ${readYear(year[1] as string, voice)}` } : undefined
}

/** “-XII” behind a numeral. */
function rangeBehind(text: string, at: number, voice: Voice): Match | undefined {
  const dash = skipSpace(text, at)
  if (!isDash(text.charCodeAt(dash))) return undefined
  const start = skipSpace(text, dash + 1)
  const end = endOfLetters(text, start, BIGGEST)
  const value = isBoundary(text, end) ? romanValue(text.slice(start, end)) : undefined
  return value === undefined ? undefined : { end, reading: ` đến ${readInteger(String(value), voice.words)}` }
}

/** A numeral that opens a line as the number of a heading: “I. Tình hình”, “II- Nhiệm vụ”. */
const isHeading = (text: string, end: number, before: string): boolean =>
  before.trim() === '' && /^(?:[.)/]|\s?[-–:])(?:\s|\d|$)/.test(text.slice(end, end + 3))

/** True when more than one letter, none of which could be an L, C, D or M of an acronym. */
const isPlain = (letters: string): boolean => letters.length > 1 && /^[IVX]+$/.test(letters)

/** Roman numerals, where the word before, the form or the place in the line tells them from letters. */
export function readRoman(spot: Spot): Match | undefined {
  const { text, at, before, voice } = spot
  const end = endOfLetters(text, at, BIGGEST + 1)
  const letters = text.slice(at, end)
  const value = romanValue(letters)
  if (value === undefined || isDigit(text.charCodeAt(end)) || isDigit(text.charCodeAt(at - 1))) return undefined
  if (text.charAt(end) === '-' && isLetter(text.charCodeAt(end + 1)) && !rangeBehind(text, end, voice)) return undefined
  const single = /^[LCDM]$/.test(letters)
  const headed = (AFTER_HEAD.test(before) && (!single || SURE.test(before))) || (!single && AFTER_NUMERAL.test(before))
  if (headed || isPlain(letters) || (isHeading(text, end, before) && /^[IVX]/.test(letters))) {
    const more = rangeBehind(text, end, voice) ?? yearBehind(text, end, voice)
    const reason = headed || (value !== 30 && value !== 20) ? undefined : 'roman'
    return { end: more?.end ?? end, reading: say(value, spot) + (more?.reading ?? ''), reason }
  }
  if (!/^[IVX]$/.test(letters) || LETTER_HEADS.test(before) || text.charAt(end) === '.') return undefined
  return { end, reading: letters, reason: 'roman' }
}
