import type { Precision } from '../gregorian/partial-date.ts'
import type { LunarDate } from '../lunar/lunar-date.ts'

/** A Gregorian date, or the part of one that the text gives. */
export interface GregorianReading {
  calendar: 'gregorian'
  precision: Precision
  /** `2026-02-05`, `2026-02`, `2026-Q1`, `2026`; without a year `--02-05`, `--02`, `--Q1`. */
  date: string
}

/** A date of the lunar calendar, or the part of one that the text gives. */
export interface LunarReading {
  calendar: 'lunar'
  precision: 'day' | 'month' | 'year'
  lunar: Partial<LunarDate>
  /** The name of the year, where the text has it: “Bính Ngọ”. */
  yearName?: string
  /** The Gregorian date, `YYYY-MM-DD`: for whole days in the range only. */
  date?: string
}

/**
 * What is wrong or uncertain:
 *
 * - `not-a-date`: the text is no date of a known form
 * - `impossible-day`, `impossible-month`, `impossible-quarter`, `impossible-year`: 31/2, 5/13, quý V, năm 0
 * - `impossible-leap-month`: “tháng Sáu nhuận” of a year that does not repeat month 6
 * - `impossible-year-name`: “Giáp Sửu”, which the cycle of sixty does not have
 * - `contradictory-calendar`: “tháng Chạp dương lịch”
 * - `short-year`: a year of two digits, and no `shortYears` option
 * - `ambiguous-year`: a name such as “Bính Ngọ”, which comes every 60 years, and no `year` option
 * - `ambiguous-calendar`: “mùng 5 tháng Năm” may be of either calendar; the Gregorian is taken
 * - `wrong-weekday`: the date falls on another day of the week
 * - `wrong-year-name`: the lunar year has another name
 * - `wrong-lunar-date`: the text gives a date in both calendars, and they are not the same day
 * - `outside-lunar-range`: the lunar date is not in the table, so that it has no Gregorian date here
 */
export type DateProblemCode =
  | 'not-a-date'
  | 'impossible-day'
  | 'impossible-month'
  | 'impossible-quarter'
  | 'impossible-year'
  | 'impossible-leap-month'
  | 'impossible-year-name'
  | 'contradictory-calendar'
  | 'short-year'
  | 'ambiguous-year'
  | 'ambiguous-calendar'
  | 'wrong-weekday'
  | 'wrong-year-name'
  | 'wrong-lunar-date'
  | 'outside-lunar-range'

/** A reason to refuse a date, or to look at it again. */
export interface DateProblem {
  code: DateProblemCode
  /** `text.slice(start, end)` is what the problem is about. */
  start: number
  end: number
  /** Dates that may have been meant, in the form of `date`, likeliest first. */
  candidates: string[]
  /** What the text should say instead, in Vietnamese: “thứ Năm”, “Bính Ngọ”, “1/1 Bính Ngọ”. */
  expected?: string
}

/** What `parseDate` makes of a text. */
export interface ParsedDate {
  /** `undefined` when the text is refused: `problems` says why. */
  value: GregorianReading | LunarReading | undefined
  /** Empty for a plain, possible date. */
  problems: DateProblem[]
}

export interface ParseDateOptions {
  /** The year of a text that gives none, and the year nearest to which a name such as “Bính Ngọ” is taken. No default: nothing is guessed. */
  year?: number
  /** The first of the hundred years that two digits stand for: with 1950, “75” is 1975 and “26” is 2026. No default: such years are refused. */
  shortYears?: number
  /** The calendar where the text leaves it open, as “mùng 5 tháng Năm” does. @default 'gregorian', reported as ambiguous */
  calendar?: 'gregorian' | 'lunar'
}

/** A value with the place that it was read from. */
export interface Placed<T> {
  value: T
  start: number
  end: number
}

/** What one date of the text says, before anything is checked. */
export interface Fields {
  /** 1 is Monday. */
  weekday?: Placed<number>
  day?: Placed<number>
  month?: Placed<number>
  quarter?: Placed<number>
  /** The digits tell short years. */
  year?: Placed<number> & { digits: number }
  /** The place of a name in the cycle of sixty; negative for a pair that the cycle has not. */
  yearName?: Placed<number>
  leap?: boolean
  /** The day is counted towards Tết: “30 Tết” is in the last month of the year before. */
  eve?: boolean
  calendar?: 'gregorian' | 'lunar'
  /** The words that name the other calendar: “tháng Chạp dương lịch”. */
  contradiction?: Placed<true>
  /** “mùng” suits both calendars. */
  openCalendar?: Placed<true>
}
