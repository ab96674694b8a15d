import { joinMarks } from '../codec/join-marks.ts'
import { windows1252 } from '../codec/windows-1252.ts'
import type { Table } from '../table.ts'

/**
 * VNI for Windows: a letter and, behind it, one byte for its marks.
 *
 * @source UniKey, bamboo, xvnkb, VBKey and vietunicode.sf.net agree; GNU recode swaps Ắ and Ằ
 */
export const vniWindows: Table = {
  id: 'vni-windows',
  base: windows1252,
  lower:
    '61F9 61F8 61FB 61F5 61EF 61EA 61E9 61E8 61FA 61FC 61EB 61E2 61E1 61E0 61E5 61E3 61E4 ' +
    '65F9 65F8 65FB 65F5 65EF 65E2 65E1 65E0 65E5 65E3 65E4 ED EC E6 F3 F2 6FF9 6FF8 6FFB 6FF5 6FEF ' +
    '6FE2 6FE1 6FE0 6FE5 6FE3 6FE4 F4 F4F9 F4F8 F4FB F4F5 F4EF 75F9 75F8 75FB 75F5 75EF ' +
    'F6 F6F9 F6F8 F6FB F6F5 F6EF 79F9 79F8 79FB 79F5 EE F1',
  upper:
    '41D9 41D8 41DB 41D5 41CF 41CA 41C9 41C8 41DA 41DC 41CB 41C2 41C1 41C0 41C5 41C3 41C4 ' +
    '45D9 45D8 45DB 45D5 45CF 45C2 45C1 45C0 45C5 45C3 45C4 CD CC C6 D3 D2 4FD9 4FD8 4FDB 4FD5 4FCF ' +
    '4FC2 4FC1 4FC0 4FC5 4FC3 4FC4 D4 D4D9 D4D8 D4DB D4D5 D4CF 55D9 55D8 55DB 55D5 55CF ' +
    'D6 D6D9 D6D8 D6DB D6D5 D6CF 59D9 59D8 59DB 59D5 CE D1',
  join: joinMarks,
}
