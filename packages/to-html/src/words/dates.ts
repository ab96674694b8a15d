import type { CalendarDate, Period } from '@bantin/schema'

/** The languages in which the pages themselves speak. */
export type PageLanguage = 'vi' | 'en'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const parts = (date: string): [year: number, month: number, day: number] => {
  const [year, month, day] = date.split('-').map(Number)
  return [year ?? 0, month ?? 1, day ?? 1]
}

const pad = (value: number, below: number): string => (value < below ? `0${value}` : String(value))

/**
 * A day in words. In Vietnamese, days below 10 and the months 1 and 2 get a leading zero, so that nobody adds a digit.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b (typography.json, rule date-pad)
 */
export function formatDate(date: CalendarDate, language: PageLanguage): string {
  const [year, month, day] = parts(date)
  if (language === 'en') return `${day} ${MONTHS[month - 1]} ${year}`
  return `ngày ${pad(day, 10)} tháng ${pad(month, 3)} năm ${year}`
}

/** The month or months that an issue is for: “tháng 11/2026”, “tháng 11–12/2026”, “tháng 12/2026–1/2027”. */
export function formatPeriod(period: Period, language: PageLanguage): string {
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
