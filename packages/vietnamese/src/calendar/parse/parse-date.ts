import { resolveBoth } from './both-calendars.ts'
import { accept, type Cursor, peek } from './cursor.ts'
import type { Fields, ParseDateOptions, ParsedDate } from './parsing.ts'
import { problem, refuse } from './problem.ts'
import { readFields } from './read-fields.ts'
import { resolveGregorian } from './resolve-gregorian.ts'
import { resolveLunar } from './resolve-lunar.ts'
import { tokenize } from './tokens.ts'

/**
 * Read a date as Vietnamese documents write it: in digits or in words, whole or in part, of the Gregorian or of the lunar calendar.
 * The text is the date and nothing else. Day comes before month. A date that cannot be is refused with a reason, and what is
 * uncertain is reported, never guessed. The clock of the machine plays no part.
 *
 * @returns the date, if there is one, and everything that is wrong or uncertain
 * @throws RangeError when an option is not a whole number from 1 to 9999; never for a text
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, khoản 4: the date of a document
 * @example
 * ```ts
 * import { parseDate } from '@bantin/vietnamese/calendar'
 *
 * const date = (text: string) => parseDate(text, { year: 2026 }).value?.date
 * console.log(date('thứ Năm, ngày 05 tháng 02 năm 2026')) // => 2026-02-05
 * console.log(date('tháng Mười Một'), date('quý I/2026'), date('2-9')) // => 2026-11 2026-Q1 2026-09-02
 * console.log(date('mùng 1 tháng Giêng')) // => 2026-02-17
 *
 * const [problem] = parseDate('31/2/2026').problems
 * console.log(problem?.code, problem?.start, problem?.end) // => impossible-day 0 2
 * ```
 */
export function parseDate(text: string, options: ParseDateOptions = {}): ParsedDate {
  for (const year of [options.year, options.shortYears]) {
    if (year !== undefined && !(Number.isInteger(year) && year >= 1 && year <= 9999))
      throw new RangeError(`${year} is not a year from 1 to 9999`)
  }
  const tokens = tokenize(text)
  if (tokens?.at(-1)?.text === '.') tokens.pop()
  return (tokens && read({ tokens, at: 0 }, options)) ?? refuse(problem('not-a-date', { start: 0, end: text.length }))
}

function read(cursor: Cursor, options: ParseDateOptions): ParsedDate | undefined {
  const first = readFields(cursor)
  if (cursor.at === 0) return undefined
  if (!peek(cursor)) return resolve(first, options)
  const introduced = acceptConjunction(cursor) || peek(cursor)!.opened
  const from = cursor.at
  const second = readFields(cursor)
  if (from === cursor.at || peek(cursor)) return undefined
  const lunarFirst = first.calendar === 'lunar' || (first.openCalendar !== undefined && first.calendar === undefined)
  const contradiction = first.contradiction ?? second.contradiction
  if (contradiction) return refuse(problem('contradictory-calendar', contradiction))
  if (!isOther(second, lunarFirst, introduced)) return undefined
  const lunarEnd = lunarFirst ? from : cursor.at
  const place = { start: cursor.tokens[lunarFirst ? 0 : from]!.start, end: cursor.tokens[lunarEnd - 1]!.end }
  return lunarFirst ? resolveBoth(second, first, place, options) : resolveBoth(first, second, place, options)
}

/** “tức”, “tức là”, “nhằm”, “nhằm vào”: the same day in the other calendar follows. */
function acceptConjunction(cursor: Cursor): boolean {
  if (!accept(cursor, 'tức') && !accept(cursor, 'nhằm')) return false
  while (accept(cursor, 'là') || accept(cursor, 'vào') || accept(cursor, 'nhằm')) {}
  return true
}

/** Whether the second date is of the other calendar. One that names none, “17/2/2026 (1/1)”, must be introduced as such. */
function isOther({ calendar, openCalendar, year }: Fields, lunarFirst: boolean, introduced: boolean): boolean {
  if (calendar !== undefined) return calendar === (lunarFirst ? 'gregorian' : 'lunar')
  return lunarFirst || openCalendar !== undefined || (introduced && year === undefined)
}

function resolve(fields: Fields, options: ParseDateOptions): ParsedDate | undefined {
  if (fields.weekday && !fields.day) return undefined
  if (fields.contradiction) return refuse(problem('contradictory-calendar', fields.contradiction))
  const calendar = fields.calendar ?? options.calendar
  if (calendar === 'lunar') return resolveLunar(fields, options)
  const parsed = resolveGregorian(fields, options)
  if (calendar || !fields.openCalendar || !parsed?.value) return parsed
  const lunar = resolveLunar(fields, options)?.value
  const candidates = lunar?.date ? [lunar.date] : []
  return { ...parsed, problems: [problem('ambiguous-calendar', fields.openCalendar, candidates), ...parsed.problems] }
}
