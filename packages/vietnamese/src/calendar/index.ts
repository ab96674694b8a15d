export { type DualDateOptions, dualDate } from './dual-date.ts'
export { type DateStyle, type FormatDateOptions, formatDate } from './format-date.ts'
export type { Precision } from './gregorian/partial-date.ts'
export { type CanChi, canChi, yearName } from './lunar/can-chi.ts'
export { type FormatLunarOptions, formatLunar, type LunarStyle } from './lunar/format-lunar.ts'
export { fromLunar } from './lunar/from-lunar.ts'
export { leapMonthOf } from './lunar/leap-month.ts'
export type { LunarDate, LunarDay, LunarInput } from './lunar/lunar-date.ts'
export { lunarRange } from './lunar/range.ts'
export { toLunar } from './lunar/to-lunar.ts'
export { parseDate } from './parse/parse-date.ts'
export type {
  DateProblem,
  DateProblemCode,
  GregorianReading,
  LunarReading,
  ParseDateOptions,
  ParsedDate,
} from './parse/parsing.ts'
