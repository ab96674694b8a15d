import { restoreCapitals } from '../codec/restore-capitals.ts'
import { bkhcm1 } from '../tables/bkhcm1.ts'
import { bkhcm2 } from '../tables/bkhcm2.ts'
import { tcvn3 } from '../tables/tcvn3.ts'
import { tcvn5712Vn1 } from '../tables/tcvn5712-vn1.ts'
import { tcvn5712Vn2 } from '../tables/tcvn5712-vn2.ts'
import { vietwareF } from '../tables/vietware-f.ts'
import { vietwareX } from '../tables/vietware-x.ts'
import { viscii } from '../tables/viscii.ts'
import { vniMac } from '../tables/vni-mac.ts'
import { vniWindows } from '../tables/vni-windows.ts'
import { vps } from '../tables/vps.ts'
import { windows1258 } from '../tables/windows-1258.ts'
import { type Candidate, candidate } from './emission.ts'

let list: readonly Candidate[] | undefined

/** The encodings that a run of text is compared with. TCVN3 and TCVN 5712 VN2 are one: VN2 only has more letters. */
export function candidates(): readonly Candidate[] {
  list ??= [
    candidate({ ...tcvn5712Vn2, id: tcvn3.id, finish: restoreCapitals }, 0),
    candidate(vniWindows, 0),
    candidate(windows1258, 1),
    candidate(viscii, 1),
    candidate(vps, 1),
    candidate(tcvn5712Vn1, 1.5),
    candidate(vniMac, 2),
    candidate(vietwareF, 2),
    candidate(vietwareX, 2),
    candidate(bkhcm1, 2),
    candidate(bkhcm2, 2),
  ]
  return list
}
