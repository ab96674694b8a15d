import { readInteger } from '../number/integer.ts'
import type { Match, Spot, UncertainReason } from '../reading.ts'
import { unitAt } from '../recognise/unit.ts'
import { skipSpace } from '../text/characters.ts'
import { isFollowedByNoun, lineAfter } from '../text/context.ts'
import { followsHouseWord, followsPlaceWord } from '../text/house.ts'
import { isDay, isYear, readDayMonth, readYear } from './calendar.ts'
import { KNOWN_DAYS } from './days.ts'
import { followsDayWord, followsPartWord, followsTimeWord } from './words.ts'

const DAY_MONTH = /(\d{1,2})([/.-])(\d{1,2})(?![\d/%]|[.,:]\d|\p{L})/uy
const DAYS_MONTH = /(\d{1,2}) ?[-–] ?(\d{1,2})([/-])(\d{1,2})(?:\3(\d{4}))?(?![\d/]|[.,:]\d|\p{L})/uy

/** Denominators of everyday fractions: “2/3” alone is two thirds, “5/8” the fifth of August. */
const USUAL_PARTS: ReadonlySet<number> = /* @__PURE__ */ new Set([2, 3, 4, 5, 10])

/** What is numbered in rows: “lớp 1-5”. */
const NUMBERED =
  /(?:lớp|khối|tuổi|trang|cấp|tổ|thôn|ấp|khoản|câu|bài|mục|phòng|nhóm|tuần|hạng|tầng|quận|phường|đợt|bàn|quý|điều|điểm|tập|mức|độ)\s$/

/** What decides between a date and a fraction, range or score. */
interface Clues {
  readonly day: string
  readonly month: string
  readonly sign: string
  readonly counted: boolean
  readonly before: string
}

/** `certain`, `likely`, or no date. */
type Verdict = 'certain' | 'likely' | undefined

function judgeDash({ day, month, counted, before }: Clues): Verdict {
  const known = KNOWN_DAYS.has(`${Number(day)}/${Number(month)}`)
  if (counted || /(?:mùng|mồng|thắng|thua|hòa|hoà|dẫn|tỷ số|tỉ số|khoảng|tăng|giảm|đạt)\s(?:[^.;]{0,16}\s)?$/.test(before)) return undefined
  if (NUMBERED.test(before)) return undefined
  if (followsDayWord(before))
    return known || Number(day) >= Number(month) || day.startsWith('0') || month.startsWith('0') ? 'certain' : 'likely'
  if (!known) return undefined
  return before.trim() === '' || /(?:từ|đến)\s$/.test(before) ? 'likely' : 'certain'
}

function judgeSlash({ day, month, counted, before }: Clues): Verdict {
  const [d, m] = [Number(day), Number(month)]
  if (followsHouseWord(before) || /(?:lớp|bậc)\s?$/.test(before)) return undefined
  if (followsPlaceWord(before)) return KNOWN_DAYS.has(`${d}/${m}`) ? 'certain' : undefined
  if (followsDayWord(before)) return 'certain'
  if (day.startsWith('0') || month.startsWith('0')) return counted ? undefined : 'certain'
  if (counted || followsPartWord(before)) return undefined
  if (followsTimeWord(before)) return 'certain'
  if (KNOWN_DAYS.has(`${d}/${m}`)) return d >= m ? 'certain' : 'likely'
  if (d >= m) return d > 1 && m > 1 && !(d === 24 && m === 7) ? 'likely' : undefined
  return d > 1 && !USUAL_PARTS.has(m) ? 'likely' : undefined
}

function judge(clues: Clues): Verdict {
  if (clues.sign === '/') return judgeSlash(clues)
  if (clues.sign === '-') return judgeDash(clues)
  return followsDayWord(clues.before) ? 'certain' : undefined
}

const reasonOf = (verdict: Verdict): UncertainReason | undefined => (verdict === 'likely' ? 'date' : undefined)

/** “15/4”, “2-9”, “30.4”: a day and its month, where the words around speak for a date rather than a fraction or range. */
export function readDayAndMonth(spot: Spot): Match | undefined {
  const { text, at, before, voice } = spot
  DAY_MONTH.lastIndex = at
  const found = DAY_MONTH.exec(text)
  if (!found) return undefined
  const [whole, day, sign, month] = found as unknown as [string, string, string, string]
  if (!isDay(Number(day), Number(month))) return undefined
  const end = at + whole.length
  const counted =
    isFollowedByNoun(text, end) ||
    unitAt(text, skipSpace(text, end)) !== undefined ||
    /^ năm(?! ?(?:\d|nay|ngoái|trước|sau|tới))/.test(lineAfter(text, end, 12))
  const verdict = judge({ day, month, sign, counted, before })
  return verdict && { end, reading: readDayMonth(day, month, voice), reason: reasonOf(verdict) }
}

/** “15-20/8”, “1-5/9/2025”: several days of one month. */
export function readDaysOfMonth(spot: Spot): Match | undefined {
  const { text, at, before, voice } = spot
  DAYS_MONTH.lastIndex = at
  const found = DAYS_MONTH.exec(text)
  if (!found) return undefined
  const [whole, first, last, sign, month, year] = found as unknown as [string, string, string, string, string, string | undefined]
  if (!isDay(Number(last), Number(month)) || Number(first) < 1 || Number(first) >= Number(last)) return undefined
  if (year !== undefined && !isYear(Number(year))) return undefined
  const among = followsDayWord(before)
  if (sign === '-' && !(among && year)) return undefined
  const end = at + whole.length
  if (!among && !year && isFollowedByNoun(text, end)) return undefined
  const days = `${readInteger(first, voice.words)} đến ${readDayMonth(last, month, voice)}`
  return { end, reading: year ? `${days} ${readYear(year, voice)}` : days, reason: among || year ? undefined : 'date' }
}
