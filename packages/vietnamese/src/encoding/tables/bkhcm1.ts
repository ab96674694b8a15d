import { compareLetters } from '../codec/compare-letters.ts'
import { settleSharedCodes } from '../codec/settle-shared-codes.ts'
import { windows1252 } from '../codec/windows-1252.ts'
import type { Table } from '../table.ts'

/**
 * BK HCM 1: one byte per letter; six capitals take the place of ASCII signs, and Ặ Ụ and Ị Ỵ share a code.
 *
 * @source UniKey and bamboo agree; VBKey is wrong about ặ
 */
export const bkhcm1: Table = {
  id: 'bkhcm1',
  base: windows1252,
  lower:
    'BE BF C0 C1 C2 D7 D8 D9 DA DB DC DD DE DF E0 E1 E2 C3 C4 C5 C6 C7 E3 E4 E5 E6 E7 E8 ' +
    'C8 C9 CA CB CC CD CE CF D0 D1 E9 EA EB EC ED EE EF F0 F1 F2 F3 F4 D2 D3 D4 D5 D6 ' +
    'F5 F6 F7 F8 F9 FA FB FC FD FE FF BD',
  upper:
    '80 81 82 83 84 99 9A 9B 9C 9D 98 9F 7E A1 A2 A3 A4 85 86 87 88 89 A5 A6 A7 A8 A9 AA ' +
    '8A 8B 8C 8D 8E 8F 90 91 92 93 AB AC AD AE AF B0 B1 B2 B3 B4 B5 B6 94 95 96 97 98 ' +
    'B7 B8 B9 BA BB BC 7B 5E 60 7C 8E 7D',
  symbols: ['9E', 'Ặ'],
  finish: settleSharedCodes,
  compare: compareLetters,
}
