import { fromLunar, lunarRange } from '@bantin/vietnamese/calendar'
import type { RememberedDay } from './days-pack.ts'

const parts = (text: string): [month: number, day: number] => {
  const [month = 0, day = 0] = text.split('-').map(Number)
  return [month, day]
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/**
 * On which day of the calendar a remembered day falls in a year.
 *
 * @returns `YYYY-MM-DD`; nothing where the year does not have the day, or is out of the range of the lunar calendar
 */
export function occurrence({ date }: Pick<RememberedDay, 'date'>, year: number): string | undefined {
  if (typeof date === 'string') return date === '02-29' && !isLeap(year) ? undefined : `${year}-${date}`
  const { first, last } = lunarRange()
  if (year <= Number(first.slice(0, 4)) || year >= Number(last.slice(0, 4))) return undefined
  const [month, day] = parts(date.lunar)
  try {
    return fromLunar({ year, month, day })
  } catch {
    return undefined // a month of 29 days has no 30th
  }
}
