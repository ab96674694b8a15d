import { readInteger } from '../number/integer.ts'
import type { Match, Spot } from '../reading.ts'
import { isMonth, isYear, readMonth, readYear } from './calendar.ts'
import { followsMonth } from './words.ts'

const MONTH_YEAR = /(\d{1,2})( ?[/.-] ?)(\d{4})(?![\d/]|[.,]\d|\p{L})/uy
const MONTHS_YEAR = /(\d{1,2}) ?[-–] ?(\d{1,2})\/(\d{4})(?![\d/]|[.,]\d|\p{L})/uy
const YEAR_MONTH = /((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\d/-]|[.,]\d|\p{L})/uy
const MONTHS = /(\d{1,2}) ?[-–] ?(\d{1,2})(?![\d/]|[.,]\d|\p{L})/uy
/** What is numbered by year rather than by month. */
const NUMBERED = /(?:(?:^|[^\p{L}])số|quý|quí|nghị quyết|quyết định|nghị định|luật|thông tư|chỉ thị|kế hoạch|kỳ|kì|đợt|khóa|khoá|tuần)\s?$/u

/** “1/2000” is a scale, and so is anything behind “tỷ lệ”. */
const isLikely = (month: string, year: string, before: string): boolean =>
  /^(?:19|20)\d\d$/.test(year) && !(month === '1' && year === '2000') && !/(?:tỷ lệ|tỉ lệ|bản đồ|quy hoạch|chi tiết)\s$/.test(before)

function exec(pattern: RegExp, { text, at }: Spot): string[] | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? [...found] : undefined
}

/** “tháng 7/2024”, “tháng 7-8/2024”, “số 5/2024”, “quý 2/2025”; a month before a year that follows no word is called “tháng”. */
export function readMonthAndYear(spot: Spot): Match | undefined {
  const { at, before, voice } = spot
  const afterMonth = followsMonth(before)
  const several = exec(MONTHS_YEAR, spot) as [string, string, string, string] | undefined
  if (several && isMonth(Number(several[1])) && isMonth(Number(several[2])) && isYear(Number(several[3]))) {
    const months = `${readMonth(several[1], voice)} đến ${readMonth(several[2], voice)} ${readYear(several[3], voice)}`
    return { end: at + several[0].length, reading: afterMonth ? months : `tháng ${months}` }
  }
  const iso = exec(YEAR_MONTH, spot) as [string, string, string] | undefined
  if (iso) return { end: at + iso[0].length, reading: `tháng ${readMonth(iso[2], voice)} ${readYear(iso[1], voice)}`, reason: 'date' }
  const one = exec(MONTH_YEAR, spot) as [string, string, string, string] | undefined
  if (!one || !isYear(Number(one[3]))) return undefined
  const end = at + one[0].length
  if (NUMBERED.test(before))
    return one[2].trim() === '/' ? { end, reading: `${readInteger(one[1], voice.words)} ${readYear(one[3], voice)}` } : undefined
  if (!isMonth(Number(one[1])) || !(afterMonth || (one[2] === '/' && isLikely(one[1], one[3], before)))) return undefined
  const said = `${readMonth(one[1], voice)} ${readYear(one[3], voice)}`
  return { end, reading: /tháng\s?$/.test(before) ? said : `tháng ${said}` }
}

/** The number of a month: “tháng 4”, “tháng 04”, “tháng 4-5”. */
export function readMonthNumber(spot: Spot): Match | undefined {
  const { text, at, before, voice } = spot
  if (!/(?:^|[^\p{L}])tháng\s?$/u.test(before)) return undefined
  const several = exec(MONTHS, spot) as [string, string, string] | undefined
  if (several && isMonth(Number(several[1])) && isMonth(Number(several[2])))
    return { end: at + several[0].length, reading: `${readMonth(several[1], voice)} đến ${readMonth(several[2], voice)}` }
  const digits = /^\d{1,2}(?![\d/]|[.,]\d)/.exec(text.slice(at, at + 4))?.[0]
  return digits && isMonth(Number(digits)) ? { end: at + digits.length, reading: readMonth(digits, voice) } : undefined
}
