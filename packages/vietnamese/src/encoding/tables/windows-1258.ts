import { nfc } from '../codec/nfc.ts'
import { splitTone } from '../codec/split-tone.ts'
import { windows1252 } from '../codec/windows-1252.ts'
import type { Table } from '../table.ts'

/**
 * Windows-1258: letters with their quality marks and some with acute or grave; every other tone follows its letter.
 *
 * @source Microsoft code page 1258; glibc, ICU and UniKey agree
 */
export const windows1258: Table = {
  id: 'windows-1258',
  base: windows1252,
  lower:
    'E1 E0 -- -- -- E3 -- -- -- -- -- E2 -- -- -- -- -- E9 E8 -- -- -- EA -- -- -- -- -- ' +
    'ED -- -- -- -- F3 -- -- -- -- F4 -- -- -- -- -- F5 -- -- -- -- -- FA F9 -- -- -- ' +
    'FD -- -- -- -- -- -- -- -- -- -- F0',
  upper:
    'C1 C0 -- -- -- C3 -- -- -- -- -- C2 -- -- -- -- -- C9 C8 -- -- -- CA -- -- -- -- -- ' +
    'CD -- -- -- -- D3 -- -- -- -- D4 -- -- -- -- -- D5 -- -- -- -- -- DA D9 -- -- -- ' +
    'DD -- -- -- -- -- -- -- -- -- -- D0',
  tones: 'EC CC D2 DE F2',
  compose: nfc,
  split: splitTone,
  symbols: ['8A 8E 9A 9E FE', '\u008a\u008e\u009a\u009e₫'],
}
