import { compareLetters } from '../codec/compare-letters.ts'
import { restoreCapitals } from '../codec/restore-capitals.ts'
import { windows1252 } from '../codec/windows-1252.ts'
import type { Table } from '../table.ts'

/**
 * TCVN3, of the .Vn fonts: a capital with a tone has no code of its own; it is the lower-case code in a capital font (.VnTimeH).
 *
 * The 16 toned capitals of TCVN 5712 VN2 are read too, since some programs write them.
 *
 * @source TCVN 5712:1993, VN3; the 74 letters agree in UniKey, bamboo, VBKey, xvnkb, VietUni and vietunicode.sf.net
 */
export const tcvn3: Table = {
  id: 'tcvn3',
  base: windows1252,
  lower:
    'B8 B5 B6 B7 B9 A8 BE BB BC BD C6 A9 CA C7 C8 C9 CB D0 CC CE CF D1 AA D5 D2 D3 D4 D6 ' +
    'DD D7 D8 DC DE E3 DF E1 E2 E4 AB E8 E5 E6 E7 E9 AC ED EA EB EC EE F3 EF F1 F2 F4 ' +
    'AD F8 F5 F6 F7 F9 FD FA FB FC FE AE',
  upper:
    'B8 B5 B6 B7 B9 A1 BE BB BC BD C6 A2 CA C7 C8 C9 CB D0 CC CE CF D1 A3 D5 D2 D3 D4 D6 ' +
    'DD D7 D8 DC DE E3 DF E1 E2 E4 A4 E8 E5 E6 E7 E9 A5 ED EA EB EC EE F3 EF F1 F2 F4 ' +
    'A6 F8 F5 F6 F7 F9 FD FA FB FC FE A7',
  symbols: ['AF BA BF C0 C1 C2 C3 C4 C5 CD D9 DA DB E0 F0 FF', 'ẰẲẴẮẦẨẪẤỀỂỄẾỒỔỖỐ'],
  finish: restoreCapitals,
  compare: compareLetters,
}
