import { accept, type Cursor, peek, placed, wordAt } from './cursor.ts'
import { readSmallNumber } from './number-words.ts'
import type { Fields } from './parsing.ts'
import { readYearName } from './year-name.ts'

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** “quý I”, “quý 1”, “quý một”. */
export function takeQuarter(cursor: Cursor, fields: Fields): void {
  if (fields.day || fields.month || fields.year || readsYearName(cursor)) return
  const from = cursor.at
  if (!accept(cursor, 'quý') && !accept(cursor, 'quí')) return
  const [start, token] = [cursor.at, peek(cursor)]
  const roman = ROMAN.indexOf(wordAt(cursor) ?? '') + 1
  const quarter = token?.kind === 'number' && token.text.length <= 2 ? Number(token.text) : roman || readSmallNumber(cursor)
  if (quarter === undefined) {
    cursor.at = from
    return
  }
  if (token?.kind === 'number' || roman) cursor.at++
  fields.quarter = placed(cursor, start, quarter)
}

/** Whether a name such as “Quý Mão” stands next: a year, not a quarter. */
const readsYearName = ({ tokens, at }: Cursor): boolean => readYearName({ tokens, at }) !== undefined
