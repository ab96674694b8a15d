import { accept, type Cursor, placed, wordAt } from './cursor.ts'
import { readSmallNumber } from './number-words.ts'
import { readNumeric } from './numeric.ts'
import type { Fields } from './parsing.ts'
import { takeLeap, takeMonth } from './take-month.ts'
import { takeQuarter } from './take-quarter.ts'
import { takeYear } from './take-year.ts'
import { readWeekday } from './weekday.ts'

/** One date: weekday, day, month or quarter, year, calendar; each of them may be missing. */
export function readFields(cursor: Cursor): Fields {
  const fields: Fields = {}
  takeWeekday(cursor, fields)
  takeDay(cursor, fields)
  takeMonth(cursor, fields)
  takeLeap(cursor, fields)
  takeQuarter(cursor, fields)
  takeCalendar(cursor, fields)
  takeYear(cursor, fields)
  takeCalendar(cursor, fields)
  takeWeekday(cursor, fields)
  return fields
}

function takeWeekday(cursor: Cursor, fields: Fields): void {
  const weekday = fields.weekday ? undefined : readWeekday(cursor)
  if (weekday) fields.weekday = weekday
}

function takeDay(cursor: Cursor, fields: Fields): void {
  const from = cursor.at
  const noun = accept(cursor, 'ngày')
  if (accept(cursor, 'rằm')) {
    fields.day = placed(cursor, from, 15)
    fields.calendar = 'lunar'
    return
  }
  if (accept(cursor, 'mùng') || accept(cursor, 'mồng')) fields.openCalendar = placed(cursor, cursor.at - 1, true)
  if (readNumeric(cursor, fields, noun || fields.openCalendar ? 'ngày' : undefined)) return
  const start = cursor.at
  const day = readSmallNumber(cursor)
  if (day !== undefined && (noun || fields.openCalendar || wordAt(cursor) === 'tháng' || wordAt(cursor) === 'tết')) {
    fields.day = placed(cursor, start, day)
  } else {
    cursor.at = from
    delete fields.openCalendar
  }
}

function takeCalendar(cursor: Cursor, fields: Fields): void {
  const from = cursor.at
  const lunar = accept(cursor, 'âm', 'lịch') || accept(cursor, 'âl') || accept(cursor, 'al')
  if (!lunar && !accept(cursor, 'dương', 'lịch') && !accept(cursor, 'dl')) return
  const named = lunar ? 'lunar' : 'gregorian'
  if (fields.calendar && fields.calendar !== named) fields.contradiction = placed(cursor, from, true)
  fields.calendar ??= named
}
