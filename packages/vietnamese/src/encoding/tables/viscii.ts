import { windows1252 } from '../codec/windows-1252.ts'
import type { Table } from '../table.ts'

/**
 * VISCII 1.1: one byte per letter; six rare capitals lie in the control codes.
 *
 * @source RFC 1456; glibc, ICU, iconv, Mozilla and GNU recode agree
 */
export const viscii: Table = {
  id: 'viscii',
  base: windows1252,
  lower:
    'E1 E0 E4 E3 D5 E5 A1 A2 C6 C7 A3 E2 A4 A5 A6 E7 A7 E9 E8 EB A8 A9 EA AA AB AC AD AE ' +
    'ED EC EF EE B8 F3 F2 F6 F5 F7 F4 AF B0 B1 B2 B5 BD BE B6 B7 DE FE FA F9 FC FB F8 ' +
    'DF D1 D7 D8 E6 F1 FD CF D6 DB DC F0',
  upper:
    'C1 C0 C4 C3 80 C5 81 82 02 05 83 C2 84 85 86 06 87 C9 C8 CB 88 89 CA 8A 8B 8C 8D 8E ' +
    'CD CC 9B CE 98 D3 D2 99 A0 9A D4 8F 90 91 92 93 B4 95 96 97 B3 94 DA D9 9C 9D 9E ' +
    'BF BA BB BC FF B9 DD 9F 14 19 1E D0',
}
