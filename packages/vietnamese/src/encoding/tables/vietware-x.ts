import { joinMarks } from '../codec/join-marks.ts'
import { windows1252 } from '../codec/windows-1252.ts'
import type { Table } from '../table.ts'

/**
 * Vietware X, of the VN fonts without a dot: a letter and, behind it, one byte for its tone.
 *
 * @source UniKey and bamboo agree
 */
export const vietwareX: Table = {
  id: 'vietware-x',
  base: windows1252,
  lower:
    '61EF 61EC 61ED 61EE 61FB E0 E0F5 E0F2 E0F3 E0F4 E0FB E1 E1FA E1F6 E1F8 E1F9 E1FB ' +
    '65EF 65EC 65ED 65EE 65FB E3 E3FA E3F6 E3F8 E3F9 E3FB EA E7 E8 E9 EB 6FEF 6FEC 6FED 6FEE 6FFC ' +
    'E4 E4FA E4F6 E4F8 E4F9 E4FC E5 E5EF E5EC E5ED E5EE E5FC 75EF 75EC 75ED 75EE 75FB ' +
    'E6 E6EF E6EC E6ED E6EE E6FB 79EF 79EC 79ED 79EE 79F1 E2',
  upper:
    '41CF 41CC 41CD 41CE 41DB C0 C0D5 C0D2 C0D3 C0D4 C0DB C1 C1DA C1D6 C1D8 C1D9 C1DB ' +
    '45CF 45CC 45CD 45CE 45DB C3 C3DA C3D6 C3D8 C3D9 C3DB CA C7 C8 C9 CB 4FCF 4FCC 4FCD 4FCE 4FDC ' +
    'C4 C4DA C4D6 C4D8 C4D9 C4DC C5 C5CF C5CC C5CD C5CE C5DC 55CF 55CC 55CD 55CE 55DB ' +
    'C6 C6CF C6CC C6CD C6CE C6DB 59CF 59CC 59CD 59CE 59D1 C2',
  join: joinMarks,
}
