import { isDay } from '../date/calendar.ts'
import type { Match, Spot } from '../reading.ts'
import { isBoundary, isDash, isDigit, isSpace, skipSpace } from '../text/characters.ts'
import { isFollowedByNoun, isLineStart, nextWord } from '../text/context.ts'
import { type Quantity, quantityAt } from './quantity.ts'

/** Words that tell of a match, up to 24 letters before the score. */
const MATCH_WORDS = /(?:thắng|thua|hòa|hoà|tỷ số|tỉ số|dẫn|chung cuộc|gỡ|hạ|hiệp|set)(?:\s[^.;]{0,24})?\s?[([]?$/
const BIGGEST_GOALS = 199

const isYear = (quantity: Quantity): boolean => /^(?:1[5-9]|2[01])\d\d$/.test(quantity.number.integer) && !quantity.number.grouped

/** The place behind a dash or colon between two numbers, with at most one space on either side; `at` when there is none. */
function behindDash(text: string, at: number): { readonly end: number; readonly spaced: boolean } | undefined {
  const sign = skipSpace(text, at)
  if (!isDash(text.charCodeAt(sign))) return undefined
  const end = skipSpace(text, sign + 1)
  return isDigit(text.charCodeAt(end)) ? { end, spaced: sign > at || end > sign + 1 } : undefined
}

const value = (quantity: Quantity): number => Number(`${quantity.number.integer}.${quantity.number.fraction || 0}`)

/** A spaced dash between a year and another number, or before a smaller one, sets off a remark. */
function isRemark(first: Quantity, second: Quantity): boolean {
  return isYear(first) !== isYear(second) || (value(first) > value(second) && !second.hasMeasure)
}

/** “10-12” with nothing before or behind that tells: the tenth of December? */
function couldBeDay({ text, before }: Spot, first: Quantity, second: Quantity): boolean {
  const [day, month] = [first.number, second.number]
  if (day.fraction || month.fraction || !isDay(Number(day.integer), Number(month.integer))) return false
  return isLineStart(before) && !isFollowedByNoun(text, second.end) && nextWord(text, second.end) !== 'năm'
}

/** “20-25 tấn”, “15 – 20%”, “2021-2025”, and scores such as “3-0”. */
export function readRange(spot: Spot): Match | undefined {
  const { text, at, before } = spot
  const first = quantityAt(spot, at)
  const dash = first && behindDash(text, first.end)
  const second = dash && quantityAt(spot, dash.end)
  if (!first || !dash || !second || !(isBoundary(text, second.end) || second.hasMeasure)) return undefined
  if (isDash(text.charCodeAt(second.end)) && !dash.spaced) return undefined
  const bare = !first.hasMeasure && !second.hasMeasure
  const goals = bare && value(first) <= BIGGEST_GOALS && value(second) <= BIGGEST_GOALS
  if (goals && MATCH_WORDS.test(before)) return { end: second.end, reading: `${first.reading} ${second.reading}` }
  if (dash.spaced && isRemark(first, second)) return undefined
  if (goals && value(first) >= value(second) && !isFollowedByNoun(text, second.end))
    return { end: second.end, reading: `${first.reading} ${second.reading}`, reason: 'score' }
  const reason = first.reason ?? second.reason ?? (bare && couldBeDay(spot, first, second) ? 'date' : undefined)
  return { end: second.end, reading: `${first.reading} đến ${second.reading}`, reason }
}

/** What ends before a dash that means “đến”: a time, date or measure that has been read already. */
const READ_BEFORE =
  /(?:\d(?:h|g)\d{0,2}'?|\d[/:]\d{1,4}|\d[.,\d]*\s?(?:%|°c|kg|ha|m|km|cm|mm|m2|m3|k|tr|tuổi|giờ|phút|đồng|triệu|tỷ|nghìn|ngàn|tấn|tạ))$/

/** A dash between two readings: “7h30 - 11h30”, “5/2024-7/2024”, “5 triệu - 10 triệu”. */
export function readDash({ text, at, before }: Spot): Match | undefined {
  if (!isDash(text.charCodeAt(at))) return undefined
  const end = skipSpace(text, at + 1)
  const read = before.replace(/\s{1,3}$/, '')
  if (!isDigit(text.charCodeAt(end)) || !READ_BEFORE.test(read)) return undefined
  return isSpace(text.charCodeAt(at - 1)) === end > at + 1 ? { end: at + 1, reading: 'đến' } : undefined
}
