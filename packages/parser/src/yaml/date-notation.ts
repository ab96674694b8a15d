import { calendarDate } from '@bantin/schema'

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/

/** What a day written in another way would be as `YYYY-MM-DD`, whether the calendar has it or not. Vietnamese dates put the day first. */
export function asIsoDate(text: string): string | undefined {
  const yearFirst = YEAR_FIRST.exec(text)
  const [year, month, day] = yearFirst?.slice(1, 4) ?? DAY_FIRST.exec(text)?.slice(1, 4).reverse() ?? []
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}

/** True for a day that the calendar has. */
export const isDay = (text: string): boolean => calendarDate.safeParse(text).success
