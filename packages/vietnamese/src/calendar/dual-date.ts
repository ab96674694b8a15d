import { type DateStyle, formatDate } from './format-date.ts'
import { formatLunar, type LunarStyle } from './lunar/format-lunar.ts'
import { toLunar } from './lunar/to-lunar.ts'

export interface DualDateOptions {
  /** How the Gregorian date is written. @default 'padded' */
  style?: DateStyle
  /** How the lunar date is written. @default 'long' */
  lunar?: LunarStyle
  /** Put the day of the week first. @default false */
  weekday?: boolean
}

/**
 * A date with its lunar date in brackets, as calendars and invitations give it.
 *
 * @param date `YYYY-MM-DD`, from 1968-01-01 to 2101-01-28
 * @throws RangeError for a text that is no such date, and outside the range
 * @example
 * ```ts
 * import { dualDate } from '@bantin/vietnamese/calendar'
 *
 * console.log(dualDate('2026-02-17')) // => 17/02/2026 (mùng 1 tháng Giêng năm Bính Ngọ)
 * console.log(dualDate('2026-02-17', { style: 'numeric', lunar: 'short' })) // => 17/2/2026 (1/1 Bính Ngọ)
 * ```
 */
export function dualDate(date: string, { style = 'padded', lunar = 'long', weekday = false }: DualDateOptions = {}): string {
  return `${formatDate(date, { style, weekday })} (${formatLunar(toLunar(date), { style: lunar })})`
}
