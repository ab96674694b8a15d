import { accept, acceptMark, type Cursor, peek, placed } from './cursor.ts'
import { readSmallNumber } from './number-words.ts'
import { readNumeric } from './numeric.ts'
import type { Fields, Placed } from './parsing.ts'

/** “tháng 7”, “tháng Bảy”, “thg 7”, “T7/2024”, “tháng Giêng”, and “Tết” after a day. */
export function takeMonth(cursor: Cursor, fields: Fields): void {
  if (fields.month || (fields.year && !fields.day)) return
  const from = cursor.at
  acceptMark(cursor, '/-')
  if (fields.day && takeTet(cursor, fields, fields.day)) return
  const abbreviated = accept(cursor, 'thg') || acceptGluedT(cursor)
  if (!abbreviated && !accept(cursor, 'tháng')) {
    cursor.at = from
    return
  }
  takeMonthName(cursor, fields)
  if (!fields.month) cursor.at = from
}

/** “nhuận” after a month. */
export function takeLeap(cursor: Cursor, fields: Fields): void {
  if (!fields.month || fields.year || !accept(cursor, 'nhuận')) return
  fields.leap = true
  fields.calendar = 'lunar'
}

function takeMonthName(cursor: Cursor, fields: Fields): void {
  const start = cursor.at
  const traditional = accept(cursor, 'giêng') ? 1 : accept(cursor, 'chạp') ? 12 : undefined
  if (traditional) fields.calendar = 'lunar'
  else if (readNumeric(cursor, fields, 'tháng')) return
  const month = traditional ?? readSmallNumber(cursor)
  if (month !== undefined) fields.month = placed(cursor, start, month)
}

/** “mùng 3 Tết” is in month 1; “28 Tết”, before it, in the last month of the year before. */
function takeTet(cursor: Cursor, fields: Fields, day: Placed<number>): boolean {
  const from = cursor.at
  if (!accept(cursor, 'tết')) return false
  accept(cursor, 'nguyên', 'đán')
  fields.calendar = 'lunar'
  fields.eve = day.value > 10
  fields.month = placed(cursor, from, fields.eve ? 12 : 1)
  return true
}

/** The T of “T7/2024”. */
function acceptGluedT(cursor: Cursor): boolean {
  const [letter, number, mark, year] = [peek(cursor), peek(cursor, 1), peek(cursor, 2), peek(cursor, 3)]
  if (letter?.text !== 't' || number?.kind !== 'number' || letter.end !== number.start) return false
  if (mark?.kind !== 'mark' || year?.kind !== 'number' || year.text.length !== 4) return false
  cursor.at++
  return true
}
