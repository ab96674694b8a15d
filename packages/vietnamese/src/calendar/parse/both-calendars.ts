import { readDay } from '../gregorian/partial-date.ts'
import { yearName } from '../lunar/can-chi.ts'
import { lunarOfDay } from '../lunar/find-lunar.ts'
import { formatLunar } from '../lunar/format-lunar.ts'
import { mod } from '../lunar/names.ts'
import type { DateProblem, Fields, ParseDateOptions, ParsedDate } from './parsing.ts'
import { problem } from './problem.ts'
import { resolveGregorian } from './resolve-gregorian.ts'

/** A date with its lunar date beside it, “17/02/2026 (mùng 1 tháng Giêng năm Bính Ngọ)”: the Gregorian one, checked against the other. */
export function resolveBoth(
  gregorian: Fields,
  lunar: Fields,
  place: { start: number; end: number },
  options: ParseDateOptions,
): ParsedDate | undefined {
  if (lunar.quarter || (lunar.day && !lunar.month) || (!lunar.month && !lunar.year && !lunar.yearName)) return undefined
  const parsed = resolveGregorian(gregorian, options)
  if (parsed?.value?.calendar !== 'gregorian') return parsed
  const { date, precision } = parsed.value
  const whole = precision === 'day' && !date.startsWith('-')
  if (!whole && lunar.month) return undefined
  const fault = whole ? wrongDay(lunar, date, place) : wrongYear(lunar, date, place)
  return { value: parsed.value, problems: fault ? [...parsed.problems, fault] : parsed.problems }
}

function wrongDay(said: Fields, date: string, place: { start: number; end: number }): DateProblem | undefined {
  const actual = lunarOfDay(readDay(date))
  if (!actual) return problem('outside-lunar-range', place)
  const agrees =
    (!said.day || said.day.value === actual.day) &&
    // Tết of month 1 or, for its eve, month 12: the year said is that of Tết
    (!said.month || (said.month.value === actual.month && (said.leap ?? false) === actual.leap)) &&
    (!said.year || said.year.value === actual.year + (said.eve ? 1 : 0)) &&
    (!said.yearName || said.yearName.value === mod(actual.year + (said.eve ? 1 : 0) - 4, 60))
  return agrees ? undefined : problem('wrong-lunar-date', place, [], formatLunar(actual))
}

function wrongYear(said: Fields, date: string, place: { start: number; end: number }): DateProblem | undefined {
  const year = Number(date.slice(0, 4))
  const agrees = (!said.year || said.year.value === year) && (!said.yearName || said.yearName.value === mod(year - 4, 60))
  return agrees ? undefined : problem('wrong-year-name', place, [], yearName(year))
}
