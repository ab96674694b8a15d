import { readOrdinal } from '../number/ordinal.ts'
import type { Match, Spot } from '../reading.ts'
import { isDash } from '../text/characters.ts'
import { lineAfter } from '../text/context.ts'
import { isMonth, readMonth, readYear } from './calendar.ts'

/** “T7/2024”: a month by its letter. */
export function readMonthLetter({ text, at, voice }: Spot): Match | undefined {
  if (text.charAt(at) !== 'T') return undefined
  const found = /^T(\d{1,2})[/-]((?:19|20)\d\d)(?![\d/])/.exec(text.slice(at, at + 9))
  if (!found || !isMonth(Number(found[1]))) return undefined
  return { end: at + found[0].length, reading: `tháng ${readMonth(found[1] as string, voice)} ${readYear(found[2] as string, voice)}` }
}

/** “T2”–“T7” among weekdays, as in timetables; “CN” behind them is Sunday. */
export function readWeekday({ text, at, before, voice }: Spot): Match | undefined {
  if (text.charAt(at) !== 'T' && text.charAt(at) !== 'C') return undefined
  const found = /^(?:T([2-7])|CN)(?![\p{L}\d]|[./-]\d)/u.exec(text.slice(at, at + 5))
  const day = /(?:t[2-7]|thứ (?:\d|hai|ba|tư|năm|sáu|bảy)),?(?:\s|và|đến|[-–]){0,4}$/.test(before)
  const next = /^(?:,| ?[-–]| và| đến) ?(?:T[2-7]|CN)(?![\p{L}\d])/u.test(lineAfter(text, at + 2, 9))
  if (!found || !(day || next)) return undefined
  return { end: at + 2, reading: found[1] ? `thứ ${readOrdinal(found[1], voice.words)}` : 'chủ nhật' }
}

/** The dash of “T2-T6”. */
export function readWeekdayDash({ text, at, before }: Spot): Match | undefined {
  if (!isDash(text.charCodeAt(at)) || !/(?:^|[^\p{L}\d])t[2-7]\s?$/u.test(before)) return undefined
  return /^. ?(?:T[2-7]|CN)(?![\p{L}\d])/u.test(lineAfter(text, at, 6)) ? { end: at + 1, reading: 'đến' } : undefined
}
