import { compareLetters } from '../codec/compare-letters.ts'
import { restoreCapitals } from '../codec/restore-capitals.ts'
import { windows1252 } from '../codec/windows-1252.ts'
import type { Table } from '../table.ts'

/**
 * Vietware F, of the SVN fonts: as in TCVN3, a capital with a tone is the lower-case code.
 *
 * @source UniKey, bamboo and VBKey agree
 */
export const vietwareF: Table = {
  id: 'vietware-f',
  base: windows1252,
  lower:
    'C0 AA B6 BA C1 9F C5 C2 C3 C4 C6 A1 CA C7 C8 C9 CB CF CC CD CE D1 A3 D5 D2 D3 D4 D6 ' +
    'DB D8 D9 DA DC E2 DF E0 E1 E3 A4 E7 E4 E5 E6 E8 A5 EC E9 EA EB ED F2 EE EF F1 F3 ' +
    'A7 F7 F4 F5 F6 F8 FC F9 FA FB FF A2',
  upper:
    'C0 AA B6 BA C1 96 C5 C2 C3 C4 C6 97 CA C7 C8 C9 CB CF CC CD CE D1 99 D5 D2 D3 D4 D6 ' +
    'DB D8 D9 DA DC E2 DF E0 E1 E3 9A E7 E4 E5 E6 E8 9B EC E9 EA EB ED F2 EE EF F1 F3 ' +
    '9C F7 F4 F5 F6 F8 FC F9 FA FB FF 98',
  finish: restoreCapitals,
  compare: compareLetters,
}
