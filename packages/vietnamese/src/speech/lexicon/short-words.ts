import { MAGNITUDES, MONEY } from '../tables/money.ts'
import { UNITS } from '../tables/units.ts'
import { ADMINISTRATION } from './administration.ts'
import { AMBIGUOUS } from './ambiguous.ts'
import { FOREIGN } from './foreign.ts'
import { SOCIETY } from './society.ts'
import { DOTTED, TITLES } from './titles.ts'
import { WRITTEN } from './written.ts'

const TABLES: readonly Readonly<Record<string, unknown>>[] = [
  UNITS,
  MONEY,
  MAGNITUDES,
  ADMINISTRATION,
  AMBIGUOUS,
  FOREIGN,
  SOCIETY,
  TITLES,
  DOTTED,
  WRITTEN,
]

let starts: ReadonlySet<string> | undefined

/** The letters that every short form, unit and sign of multiplication begins with, as written; what begins otherwise is an ordinary word. */
export function shortForms(): ReadonlySet<string> {
  starts ??= new Set(['x', 'X', ...TABLES.flatMap((table) => Object.keys(table).map((key) => /^\p{L}*/u.exec(key)?.[0] ?? ''))])
  return starts
}
