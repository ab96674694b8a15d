/** A day of the Vietnamese lunar calendar. */
export interface LunarDate {
  /** The lunar year, named by the Gregorian year that its first day falls in: 2026 is Bính Ngọ. */
  year: number
  /** 1 (Giêng) to 12 (Chạp). */
  month: number
  /** True in the second of two months of the same number. */
  leap: boolean
  /** 1 to 30. */
  day: number
}

/** What `toLunar` tells of a day. */
export interface LunarDay extends LunarDate {
  /** 29 or 30: in a month of 29 days, day 29 of month 12 is the eve of Tết. */
  monthLength: number
}

/** A lunar day as you write it: `leap` may be left out. */
export interface LunarInput extends Omit<LunarDate, 'leap'> {
  /** True for the second of two months of the same number. @default false */
  leap?: boolean
}
