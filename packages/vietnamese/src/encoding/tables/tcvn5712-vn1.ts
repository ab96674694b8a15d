import { nfc } from '../codec/nfc.ts'
import { splitTone } from '../codec/split-tone.ts'
import { windows1252 } from '../codec/windows-1252.ts'
import type { Table } from '../table.ts'

/**
 * TCVN 5712 VN1: all letters, some of them in the control codes 01–17 and 80–9F, and five tones that follow their letter.
 *
 * @source TCVN 5712:1993, VN1; recode, Mozilla, glibc and iconv agree
 */
export const tcvn5712Vn1: Table = {
  id: 'tcvn5712-vn1',
  base: windows1252,
  lower:
    'B8 B5 B6 B7 B9 A8 BE BB BC BD C6 A9 CA C7 C8 C9 CB D0 CC CE CF D1 AA D5 D2 D3 D4 D6 ' +
    'DD D7 D8 DC DE E3 DF E1 E2 E4 AB E8 E5 E6 E7 E9 AC ED EA EB EC EE F3 EF F1 F2 F4 ' +
    'AD F8 F5 F6 F7 F9 FD FA FB FC FE AE',
  upper:
    '83 80 81 82 84 A1 C0 AF BA BF 85 A2 C4 C1 C2 C3 86 8A 87 88 89 8B A3 DA C5 CD D9 8C ' +
    '90 8D 8E 8F 91 95 92 93 94 96 A4 FF DB E0 F0 97 A5 9B 98 99 9A 9C 01 9D 9E 9F 02 ' +
    'A6 11 04 05 06 12 16 13 14 15 17 A7',
  tones: 'B3 B0 B1 B2 B4',
  compose: nfc,
  split: splitTone,
}
