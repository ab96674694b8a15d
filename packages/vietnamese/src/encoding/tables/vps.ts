import { windows1252 } from '../codec/windows-1252.ts'
import type { Table } from '../table.ts'

/**
 * VPS: one byte per letter; 14 rare capitals lie in the control codes.
 *
 * @source Mozilla, GNU recode and vietunicode.sf.net for the control codes; UniKey, bamboo, xvnkb and VBKey agree on the others
 */
export const vps: Table = {
  id: 'vps',
  base: windows1252,
  lower:
    'E1 E0 E4 E3 E5 E6 A1 A2 A3 A4 A5 E2 C3 C0 C4 C5 C6 E9 E8 C8 EB CB EA 89 8A 8B CD 8C ' +
    'ED EC CC EF CE F3 F2 D5 F5 86 F4 D3 D2 B0 87 B6 D6 A7 A9 AA AB AE FA F9 FB DB F8 ' +
    'DC D9 D8 BA BB BF 9A FF 9B CF 9C C7',
  upper:
    'C1 80 81 82 02 88 8D 8E 8F F0 04 C2 83 84 85 1C 03 C9 D7 DE FE 05 CA 90 93 94 95 06 ' +
    'B4 B5 B7 B8 10 B9 BC BD BE 11 D4 96 97 98 99 12 F7 9D 9E 9F A6 13 DA A8 D1 AC 14 ' +
    'D0 AD AF B1 1D 15 DD B2 FD B3 19 F1',
}
