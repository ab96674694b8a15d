import { accept, acceptMark, type Cursor, placed } from './cursor.ts'
import { readSmallNumber, readYearWords } from './number-words.ts'
import { readYearNumber } from './numeric.ts'
import type { Fields } from './parsing.ts'
import { readYearName } from './year-name.ts'

/** “năm 2026”, “/2026”, “năm hai nghìn không trăm hai mươi sáu”, “năm Bính Ngọ”. */
export function takeYear(cursor: Cursor, fields: Fields): void {
  if (!fields.year) {
    const from = cursor.at
    const follows = fields.month !== undefined || fields.quarter !== undefined
    if (follows) acceptMark(cursor, '/-.')
    const noun = accept(cursor, 'năm')
    takeYearName(cursor, fields)
    // a bare number is a year only after a month or a quarter
    const year =
      noun || follows ? (readYearNumber(cursor, noun && !fields.yearName) ?? (noun ? readWords(cursor, fields) : undefined)) : undefined
    if (year) fields.year = year
    else if (!fields.yearName) cursor.at = from
  }
  // “17/2/2026 (Bính Ngọ)” names the lunar year of a Gregorian date: that is a second date
  if (!fields.yearName && (fields.calendar === 'lunar' || fields.openCalendar)) takeYearName(cursor, fields)
}

function takeYearName(cursor: Cursor, fields: Fields): void {
  const name = readYearName(cursor)
  if (!name) return
  fields.yearName = name
  fields.calendar ??= 'lunar'
}

function readWords(cursor: Cursor, { yearName }: Fields): Fields['year'] {
  if (yearName) return undefined
  const from = cursor.at
  const whole = readYearWords(cursor)
  if (whole !== undefined) return { ...placed(cursor, from, whole), digits: 4 }
  const short = readSmallNumber(cursor)
  if (short !== undefined && short >= 10) return { ...placed(cursor, from, short), digits: 2 }
  cursor.at = from
  return undefined
}
