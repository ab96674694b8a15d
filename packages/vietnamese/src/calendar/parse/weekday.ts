import { accept, type Cursor, peek, placed } from './cursor.ts'
import { readSmallNumber } from './number-words.ts'
import type { Placed } from './parsing.ts'

/** “thứ Hai” or “thứ 2” to “thứ Bảy”, “Chủ nhật”, “Chúa nhật”, “CN”: 1 is Monday. */
export function readWeekday(cursor: Cursor): Placed<number> | undefined {
  const from = cursor.at
  if (accept(cursor, 'chủ', 'nhật') || accept(cursor, 'chúa', 'nhật') || accept(cursor, 'cn')) return placed(cursor, from, 7)
  if (!accept(cursor, 'thứ')) return undefined
  const number = peek(cursor)?.kind === 'number' ? Number(cursor.tokens[cursor.at++]!.text) : readSmallNumber(cursor)
  if (number !== undefined && number >= 2 && number <= 7) return placed(cursor, from, number - 1)
  cursor.at = from
  return undefined
}
