import type { CalendarDate, Period } from '@bantin/schema'
import type { FormLanguage } from './form-language.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const parts = (date: string): [year: number, month: number, day: number] => {
  const [year, month, day] = date.split('-').map(Number)
  return [year ?? 0, month ?? 1, day ?? 1]
}

const pad = (value: number, below: number): string => (value < below ? `0${value}` : String(value))

/**
 * A day in words. In Vietnamese, days below 10 and the months 1 and 2 get a leading zero, so that nobody adds a digit.
 *
 * @param date `YYYY-MM-DD`
 * @param language of the words
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b
 * @example
 * ```ts
 * import { formatDate } from '@bantin/paratext'
 *
 * console.log(formatDate('2026-11-05', 'vi')) // => ngày 05 tháng 11 năm 2026
 * ```
 */
export function formatDate(date: CalendarDate, language: FormLanguage): string {
  const [year, month, day] = parts(date)
  if (language === 'en') return `${day} ${MONTHS[month - 1]} ${year}`
  return `ngày ${pad(day, 10)} tháng ${pad(month, 3)} năm ${year}`
}

/**
 * A day in figures, where there is little room: `5/11/2026`; in English, where 5/11 may be May or November, `5 Nov 2026`.
 *
 * @param date `YYYY-MM-DD`
 * @param language of the words
 */
export function formatShortDate(date: CalendarDate, language: FormLanguage): string {
  const [year, month, day] = parts(date)
  return language === 'en' ? `${day} ${MONTHS[month - 1]?.slice(0, 3)} ${year}` : `${day}/${month}/${year}`
}

/**
 * The month or months that an issue is for: “tháng 11/2026”, “tháng 11–12/2026”, “tháng 12/2026–1/2027”.
 *
 * @param period `YYYY-MM` or `YYYY-MM/YYYY-MM`
 * @param language of the words
 */
export function formatPeriod(period: Period, language: FormLanguage): string {
  const [first = '', last = first] = period.split('/')
  const [fromYear, fromMonth] = parts(first)
  const [toYear, toMonth] = parts(last)
  if (language === 'en') {
    const to = `${MONTHS[toMonth - 1]} ${toYear}`
    if (first === last) return to
    return fromYear === toYear ? `${MONTHS[fromMonth - 1]}–${to}` : `${MONTHS[fromMonth - 1]} ${fromYear} – ${to}`
  }
  const to = `${toMonth}/${toYear}`
  if (first === last) return `tháng ${to}`
  return fromYear === toYear ? `tháng ${fromMonth}–${to}` : `tháng ${fromMonth}/${fromYear}–${to}`
}
