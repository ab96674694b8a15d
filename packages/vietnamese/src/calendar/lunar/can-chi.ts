import { readDay } from '../gregorian/partial-date.ts'
import { sexagenary } from './names.ts'
import { toLunar } from './to-lunar.ts'

/** The names of a day in the sexagenary cycle. */
export interface CanChi {
  /** The lunar year, as in “năm Bính Ngọ”. */
  year: string
  /** The lunar month; a leap month has the name of the month before it. */
  month: string
  day: string
  /** The two-hour watch, when an hour was asked for. */
  hour?: string
}

/**
 * The sexagenary (can chi) names of the year, month and day of a date, and of an hour.
 *
 * @param date `YYYY-MM-DD`, from 1968-01-01 to 2101-01-28
 * @param hour 0 to 23; from 23 on the watch is giờ Tý of the next day
 * @throws RangeError for what is no such date or hour
 * @source Hồ Ngọc Đức, “Thuật toán tính âm lịch”: the counts from Giáp Tý
 * @example
 * ```ts
 * import { canChi } from '@bantin/vietnamese/calendar'
 *
 * const { year, month, day } = canChi('2026-02-17')
 * console.log(`năm ${year}, tháng ${month}, ngày ${day}`) // => năm Bính Ngọ, tháng Canh Dần, ngày Nhâm Tuất
 * ```
 */
export function canChi(date: string, hour?: number): CanChi {
  const lunar = toLunar(date)
  if (hour !== undefined && !(Number.isInteger(hour) && hour >= 0 && hour <= 23))
    throw new RangeError(`${hour} is not an hour from 0 to 23`)
  // 1970-01-01 was Tân Tỵ, the 17th from Giáp Tý
  const day = readDay(date) + 17
  return {
    year: yearName(lunar.year),
    month: sexagenary(lunar.year * 12 + lunar.month + 13),
    day: sexagenary(day),
    ...(hour !== undefined && { hour: sexagenary(day * 12 + Math.floor((hour + 1) / 2)) }),
  }
}

/**
 * The sexagenary (can chi) name of a lunar year; any year has one.
 *
 * @param year the Gregorian year in which the lunar year begins
 * @throws RangeError for what is not a whole number
 * @example
 * ```ts
 * import { yearName } from '@bantin/vietnamese/calendar'
 *
 * console.log(yearName(2026)) // => Bính Ngọ
 * ```
 */
export function yearName(year: number): string {
  if (!Number.isInteger(year)) throw new RangeError(`${year} is not a year`)
  return sexagenary(year - 4)
}
