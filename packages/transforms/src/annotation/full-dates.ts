import { parseDate } from '@bantin/vietnamese/calendar'

/** A date with day, month and year in a text. */
export interface FullDate {
  readonly start: number
  readonly end: number
  /** `YYYY-MM-DD` */
  readonly date: string
  /** The text gives the lunar date beside it, or the date itself is one of the lunar calendar. */
  readonly hasLunar: boolean
}

/** `17 tháng 2 năm 2026`, `17/2/2026`, `17-02-2026`, `17.2.2026`; not a part of a range, a symbol or a longer number. */
const DATE =
  /(?<![\p{L}\p{M}\p{N}./–-])(?:ngày\s{1,3})?\d{1,2}(?:\s{1,3}tháng\s{1,3}\d{1,2},?\s{1,3}năm\s{1,3}\d{4}|([/.-])\d{1,2}\1\d{4})(?:\s{1,2}dương lịch)?(?![\p{L}\p{M}\p{N}–/-]|\.\d)/giu

const YEAR = '(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) (?:Tý|Sửu|Dần|Mão|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)'
/** A day of the lunar calendar, not only its year: “xuân Bính Ngọ” says nothing of the day. */
const LUNAR = [
  '(?<!\\p{L})(?:âm lịch|ÂL|AL|nhằm|mùng|mồng|rằm|giêng|chạp)(?!\\p{L})',
  `(?:/\\d{1,2}|tháng \\p{L}{1,5}(?: \\p{L}{1,5})?)(?: nhuận)? (?:năm )?${YEAR}`,
].join('|')
const LUNAR_BEFORE = /* @__PURE__ */ new RegExp(LUNAR, 'iu')
const LUNAR_BEHIND = /* @__PURE__ */ new RegExp(
  `^\\s{0,2}(?:\\([^)]{0,50}?|,?\\s?(?:tức|nhằm)[^.;)]{0,50}?|[,–-]?\\s{0,2}(?:là )?(?:ngày )?(?:\\d{1,2} )?)(?:${LUNAR})`,
  'iu',
)
const NEAR = 80

/** The dates written in full in a text, in order. */
export function findFullDates(text: string): FullDate[] {
  const dates: FullDate[] = []
  let free = 0
  for (const { 0: written, index: start } of text.matchAll(DATE)) {
    const { value } = parseDate(written)
    if (value?.calendar !== 'gregorian' || value.precision !== 'day' || value.date === undefined) continue
    const end = start + written.length
    const behind = text.slice(end, end + NEAR)
    const before = text.slice(Math.max(free, start - NEAR / 2), start)
    const sentence = before.slice(Math.max(...[...'.;\n'].map((mark) => before.lastIndexOf(mark))) + 1)
    const lunarBehind = LUNAR_BEHIND.test(behind)
    dates.push({ start, end, date: value.date, hasLunar: lunarBehind || LUNAR_BEFORE.test(sentence) })
    free = lunarBehind ? end + lengthOfAside(behind) : end
  }
  return dates
}

/** How far the lunar date behind a date goes: it says nothing of the next date. */
function lengthOfAside(behind: string): number {
  const end = behind.search(/[).;]|(?<=.), /)
  return end < 0 ? behind.length : end
}
