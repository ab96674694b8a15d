import type { Table } from '../table.ts'
import { bkhcm1 } from './bkhcm1.ts'
import { bkhcm2 } from './bkhcm2.ts'
import { tcvn3 } from './tcvn3.ts'
import { tcvn5712Vn1 } from './tcvn5712-vn1.ts'
import { tcvn5712Vn2 } from './tcvn5712-vn2.ts'
import { vietwareF } from './vietware-f.ts'
import { vietwareX } from './vietware-x.ts'
import { viscii } from './viscii.ts'
import { vniMac } from './vni-mac.ts'
import { vniWindows } from './vni-windows.ts'
import { vps } from './vps.ts'
import { windows1258 } from './windows-1258.ts'

/** The encodings of bytes, the commonest first. */
export const charsets: readonly Table[] = [
  tcvn3,
  vniWindows,
  windows1258,
  viscii,
  vps,
  tcvn5712Vn1,
  tcvn5712Vn2,
  vniMac,
  vietwareF,
  vietwareX,
  bkhcm1,
  bkhcm2,
]
