import type { Check, TypographyFinding } from '../finding.ts'
import { isDigit, isLetter, isOneOf } from './signs.ts'

/** Longer numbers are telephone numbers and codes. */
const LONGEST = 12
const UNIT =
  /^ ?(?:%|‰|°C|mm|cm|dm|m|km|ha|mg|g|kg|yến|tạ|tấn|ml|lít|đồng|triệu|nghìn|ngàn|tỷ|tỉ|giây|phút|giờ|ngày|tuần|tháng|năm|tuổi|người|hộ|lần|độ|sào|mẫu|con|cây|suất|bước)(?![\p{L}\p{M}\p{N}])/u
/** Words before a number that make it a date or a name, not a quantity. */
const NAMED = /(?:ngày|mồng|mùng|rằm|hôm|lễ|dịp|số|quốc lộ|lớp|tổ|khóa|khoá|tỷ số|tỉ số) ?$/iu

/** 2021-2025 and 5 - 7 ngày with an en dash. Dates, symbols of documents, telephone numbers, plates and scores are no ranges. */
export const checkRangeDash: Check = (text, { rangeDash = false }) => {
  const found: TypographyFinding[] = []
  if (!rangeDash) return found
  for (const { index } of text.matchAll(/-/g)) {
    const start = skip(text, index - 1, -1) + 1
    const end = skip(text, index + 1, 1)
    if (index - start !== end - index - 1) continue
    const left = numberBefore(text, start)
    const right = numberAfter(text, end)
    if (left !== undefined && right !== undefined && isRange(text, start - left.length, left, right, end + right.length))
      found.push({ start, end, rule: 'range-dash', replacement: '–', safe: true })
  }
  return found
}

function skip(text: string, from: number, step: 1 | -1): number {
  let at = from
  while (Math.abs(at - from) < 3 && text.charAt(at) === ' ') at += step
  return at
}

const isNumeral = (char: string): boolean => isDigit(char) || isOneOf(char, '.,%')
const joins = (char: string): boolean => isLetter(char) || isDigit(char) || isOneOf(char, '-–/:+.,_')

function numberBefore(text: string, end: number): string | undefined {
  let start = end
  while (start > 0 && end - start <= LONGEST && isNumeral(text.charAt(start - 1))) start--
  return joins(text.charAt(start - 1)) || !isDigit(text.charAt(start)) ? undefined : text.slice(start, end)
}

function numberAfter(text: string, start: number): string | undefined {
  let end = start
  while (end < text.length && end - start <= LONGEST && isNumeral(text.charAt(end))) end++
  while (end > start && isOneOf(text.charAt(end - 1), '.,')) end--
  const after = text.charAt(end)
  const runsOn = isDigit(after) || isOneOf(after, '-–/:') || (isOneOf(after, '.,') && isDigit(text.charAt(end + 1)))
  return end === start || runsOn ? undefined : text.slice(start, end)
}

const YEAR = /^[12]\d{3}$/

function isRange(text: string, start: number, left: string, right: string, end: number): boolean {
  const [from, to] = [quantityOf(left), quantityOf(right)]
  if (from === undefined || to === undefined || from >= to) return false
  const after = text.slice(end, end + 10)
  if (YEAR.test(left) && YEAR.test(right)) return !/^ ?[-–]/.test(after) && !isLetter(after.charAt(0))
  if (/^0\d/.test(left) || /^0\d/.test(right)) return false
  if (/\d ?[-–] ?$|(?:^|\s)[-+]$/.test(text.slice(Math.max(0, start - 4), start))) return false
  return (right.endsWith('%') || UNIT.test(after)) && !NAMED.test(text.slice(Math.max(0, start - 10), start))
}

/** The value of a numeral with a decimal comma and dots between thousands. */
function quantityOf(numeral: string): number | undefined {
  return /^\d{1,3}(?:\.\d{3}){0,3}(?:,\d{1,4})?%?$|^\d{1,12}(?:,\d{1,4})?%?$/.test(numeral)
    ? Number(numeral.replaceAll('.', '').replace(',', '.').replace('%', ''))
    : undefined
}
