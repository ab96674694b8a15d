import { joinMarks } from '../codec/join-marks.ts'
import { windows1252 } from '../codec/windows-1252.ts'
import type { Table } from '../table.ts'

/**
 * BK HCM 2: a letter and, behind it, one byte for its tone.
 *
 * @source UniKey, bamboo and VBKey agree
 */
export const bkhcm2: Table = {
  id: 'bkhcm2',
  base: windows1252,
  lower:
    '61E1 61E2 61E3 61E4 61E5 F9 F9E6 F9E7 F9E8 F9E9 F9E5 EA EAEB EAEC EAED EAEE EAE5 ' +
    '65E1 65E2 65E3 65E4 65E5 EF EFEB EFEC EFED EFEE EFE5 F1 F2 F3 F4 F5 6FE1 6FE2 6FE3 6FE4 6FE5 ' +
    'F6 F6EB F6EC F6ED F6EE F6E5 FA FAE1 FAE2 FAE3 FAE4 FAE5 75E1 75E2 75E3 75E4 75E5 ' +
    'FB FBE1 FBE2 FBE3 FBE4 FBE5 79E1 79E2 79E3 79E4 79E5 E0',
  upper:
    '41C1 41C2 41C3 41C4 41C5 D9 D9C6 D9C7 D9C8 D9C9 D9C5 CA CACB CACC CACD CACE CAC5 ' +
    '45C1 45C2 45C3 45C4 45C5 CF CFCB CFCC CFCD CFCE CFE5 D1 D2 D3 D4 D5 4FC1 4FC2 4FC3 4FC4 4FC5 ' +
    'D6 D6CB D6CC D6CD D6CE D6C5 DA DAC1 DAC2 DAC3 DAC4 DAC5 55C1 55C2 55C3 55C4 55C5 ' +
    'DB DBC1 DBC2 DBC3 DBC4 DBC5 59C1 59C2 59C3 59C4 59C5 C0',
  join: joinMarks,
}
