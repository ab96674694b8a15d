import { nfc } from '../codec/nfc.ts'
import { splitTone } from '../codec/split-tone.ts'
import { windows1252 } from '../codec/windows-1252.ts'
import type { Table } from '../table.ts'

/**
 * TCVN 5712 VN2: VN1 without the control codes; a capital that is missing is its letter and a tone that follows it.
 *
 * @source TCVN 5712:1993, VN2 (ISO-IR-180)
 */
export const tcvn5712Vn2: Table = {
  id: 'tcvn5712-vn2',
  base: windows1252,
  lower:
    'B8 B5 B6 B7 B9 A8 BE BB BC BD C6 A9 CA C7 C8 C9 CB D0 CC CE CF D1 AA D5 D2 D3 D4 D6 ' +
    'DD D7 D8 DC DE E3 DF E1 E2 E4 AB E8 E5 E6 E7 E9 AC ED EA EB EC EE F3 EF F1 F2 F4 ' +
    'AD F8 F5 F6 F7 F9 FD FA FB FC FE AE',
  upper:
    '-- -- -- -- -- A1 C0 AF BA BF -- A2 C4 C1 C2 C3 -- -- -- -- -- -- A3 DA C5 CD D9 -- ' +
    '-- -- -- -- -- -- -- -- -- -- A4 FF DB E0 F0 -- A5 -- -- -- -- -- -- -- -- -- -- ' +
    'A6 -- -- -- -- -- -- -- -- -- -- A7',
  tones: 'B3 B0 B1 B2 B4',
  compose: nfc,
  split: splitTone,
}
