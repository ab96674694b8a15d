import { accept, type Cursor, wordAt } from './cursor.ts'

const UNITS: Record<string, number> = { một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 }

/** Units that only stand after a ten: hai mươi mốt, hai lăm. */
const AFTER_TEN: Record<string, number> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 }

// a plain lookup would find `constructor` and the like
const lookup = (table: Record<string, number>, word: string | undefined) =>
  word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined

function readUnit(cursor: Cursor, table: Record<string, number>): number | undefined {
  const value = lookup(table, wordAt(cursor))
  if (value !== undefined) cursor.at++
  return value
}

/** The unit of a number with a ten before it. “năm” is left alone: after “mười” or “mươi” it means year. */
const readUnitAfterTen = (cursor: Cursor): number =>
  readUnit(cursor, AFTER_TEN) ?? (wordAt(cursor) === 'năm' ? 0 : (readUnit(cursor, UNITS) ?? 0))

/** A number from 1 to 99 in words: “năm”, “mười lăm”, “hai mươi mốt”, “hăm ba”, “hai lăm”. */
export function readSmallNumber(cursor: Cursor): number | undefined {
  if (accept(cursor, 'mười')) return 10 + readUnitAfterTen(cursor)
  if (accept(cursor, 'hăm')) return 20 + readUnitAfterTen(cursor)
  const first = readUnit(cursor, UNITS)
  if (first === undefined) return undefined
  if (accept(cursor, 'mươi')) return first * 10 + readUnitAfterTen(cursor)
  const contracted = first > 1 ? readUnit(cursor, AFTER_TEN) : undefined
  return contracted === undefined ? first : first * 10 + contracted
}

/** A year in words: “hai nghìn không trăm hai mươi sáu”, “hai nghìn lẻ năm”, “một chín bảy lăm”. */
export function readYearWords(cursor: Cursor): number | undefined {
  const from = cursor.at
  const year = wordAt(cursor, 1) === 'nghìn' || wordAt(cursor, 1) === 'ngàn' ? readThousands(cursor) : readDigits(cursor)
  if (year === undefined) cursor.at = from
  return year
}

function readThousands(cursor: Cursor): number | undefined {
  const thousands = readUnit(cursor, UNITS)
  if (thousands === undefined) return undefined
  cursor.at++
  let year = thousands * 1000
  if (wordAt(cursor, 1) === 'trăm') {
    const hundreds = accept(cursor, 'không') ? 0 : readUnit(cursor, UNITS)
    if (hundreds === undefined) return undefined
    cursor.at++
    year += hundreds * 100
  }
  if (accept(cursor, 'linh') || accept(cursor, 'lẻ')) {
    const unit = readUnit(cursor, UNITS)
    return unit === undefined ? undefined : year + unit
  }
  const rest = readSmallNumber(cursor)
  // “hai nghìn hai sáu”: the ten is left unsaid
  const unit = rest !== undefined && rest < 10 ? readUnit(cursor, UNITS) : undefined
  return year + (unit === undefined ? (rest ?? 0) : rest! * 10 + unit)
}

/** Four digits one by one. */
function readDigits(cursor: Cursor): number | undefined {
  let year = 0
  for (let i = 0; i < 4; i++) {
    const digit = accept(cursor, 'không') ? 0 : (readUnit(cursor, UNITS) ?? readUnit(cursor, AFTER_TEN))
    if (digit === undefined) return undefined
    year = year * 10 + digit
  }
  return year
}
