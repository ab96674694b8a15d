import { yearName } from './can-chi.ts'
import type { LunarInput } from './lunar-date.ts'
import { LUNAR_MONTHS } from './names.ts'

/** How a lunar date is written: `short` is “1/1 Bính Ngọ”, `long` is “mùng 1 tháng Giêng năm Bính Ngọ”. */
export type LunarStyle = 'short' | 'long'

export interface FormatLunarOptions {
  /** @default 'short' */
  style?: LunarStyle
}

/**
 * A lunar date in words of Vietnamese. Days 1 to 10 are “mùng”, the first and the last month “Giêng” and “Chạp”, a leap month “nhuận”.
 *
 * @throws RangeError when month or day are no numbers of the lunar calendar; whether the year has that day is for `fromLunar` to say
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục II, phần V, khoản 8: capitals of years and months
 * @example
 * ```ts
 * import { formatLunar, toLunar } from '@bantin/vietnamese/calendar'
 *
 * console.log(formatLunar(toLunar('2024-02-10'))) // => 1/1 Giáp Thìn
 * console.log(formatLunar(toLunar('2025-08-01'), { style: 'long' })) // => mùng 8 tháng Sáu nhuận năm Ất Tỵ
 * ```
 */
export function formatLunar(lunar: LunarInput, options: FormatLunarOptions = {}): string {
  const { year, month, leap, day } = lunar
  const name = LUNAR_MONTHS[month - 1]
  if (name === undefined || !Number.isInteger(day) || day < 1 || day > 30)
    throw new RangeError(`${day}/${month} is not a lunar day and month`)
  const repeated = leap ? ' nhuận' : ''
  if (options.style !== 'long') return `${day}/${month}${repeated} ${yearName(year)}`
  return `${day <= 10 ? 'mùng' : 'ngày'} ${day} tháng ${name}${repeated} năm ${yearName(year)}`
}
