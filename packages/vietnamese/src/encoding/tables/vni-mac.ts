import { joinMarks } from '../codec/join-marks.ts'
import { macintosh } from '../codec/macintosh.ts'
import type { Table } from '../table.ts'

/**
 * VNI for the Macintosh: the marks of VNI, at the codes that Mac Roman has for them.
 *
 * @source UniKey; the marks also in ecma35lib, “VNI-for-Macintosh”
 */
export const vniMac: Table = {
  id: 'vni-mac',
  lower:
    '619D 61BF 619E 619B 6195 6190 618E 618F 619C 619F 6191 6189 6187 6188 618C 618B 618A ' +
    '659D 65BF 659E 659B 6595 6589 6587 6588 658C 658B 658A 92 93 BE 97 98 6F9D 6FBF 6F9E 6F9B 6F95 ' +
    '6F89 6F87 6F88 6F8C 6F8B 6F8A 99 999D 99BF 999E 999B 9995 759D 75BF 759E 759B 7595 ' +
    '9A 9A9D 9ABF 9A9E 9A9B 9A95 799D 79BF 799E 799B 94 96',
  upper:
    '41F4 41AF 41F3 41CD 41EC 41E6 4183 41E9 41F2 4186 41E8 41E5 41E7 41CB 4181 41CC 4180 ' +
    '45F4 45AF 45F3 45CD 45EC 45E5 45E7 45CB 4581 45CC 4580 EA ED AE EE F1 4FF4 4FAF 4FF3 4FCD 4FEC ' +
    '4FE5 4FE7 4FCB 4F81 4FCC 4F80 EF EFF4 EFAF EFF3 EFCD EFEC 55F4 55AF 55F3 55CD 55EC ' +
    '85 85F4 85AF 85F3 85CD 85EC 59F4 59AF 59F3 59CD EB 84',
  base: macintosh,
  join: joinMarks,
}
