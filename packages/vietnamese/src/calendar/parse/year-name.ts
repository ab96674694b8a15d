import { BRANCHES, mod, STEMS } from '../lunar/names.ts'
import { type Cursor, placed, wordAt } from './cursor.ts'
import type { Placed } from './parsing.ts'

/** Other spellings in use: Tí, Tị and Kỉ, Quí with i; Mẹo of the south, Vị. */
const SPELLINGS = /* @__PURE__ */ new Map([
  ['kỉ', 'kỷ'],
  ['quí', 'quý'],
  ['tí', 'tý'],
  ['tị', 'tỵ'],
  ['mẹo', 'mão'],
  ['vị', 'mùi'],
])

/** A name of the cycle of sixty: its place from Giáp Tý = 0, or -1 for a pair that the cycle has not (Giáp Sửu). */
export function readYearName(cursor: Cursor): Placed<number> | undefined {
  const stem = indexOf(STEMS, wordAt(cursor))
  const branch = indexOf(BRANCHES, wordAt(cursor, 1))
  if (stem < 0 || branch < 0) return undefined
  cursor.at += 2
  // the one number below 60 that leaves `stem` by 10 and `branch` by 12
  return placed(cursor, cursor.at - 2, stem % 2 === branch % 2 ? mod(6 * stem - 5 * branch, 60) : -1)
}

const indexOf = (names: readonly string[], word: string | undefined): number =>
  word === undefined ? -1 : names.findIndex((name) => name.toLowerCase() === (SPELLINGS.get(word) ?? word))
