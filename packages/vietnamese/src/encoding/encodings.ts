import type { EncodingInfo } from './table.ts'

/**
 * Every encoding that {@link decode} and {@link encode} know, the commonest first. Plain data.
 *
 * @example
 * ```ts
 * import { encodings } from '@bantin/vietnamese/encoding'
 *
 * console.log(encodings.map(({ id }) => id).slice(0, 3).join()) // => tcvn3,vni-windows,windows-1258
 * ```
 */
export const encodings: readonly EncodingInfo[] = [
  { id: 'tcvn3', label: 'TCVN3 (ABC)', aliases: ['tcvn', 'abc', 'tcvn-3', 'tcvn5712-vn3', 'tcvn5712-3', 'vn3', 'vscii-3'], kind: 'byte' },
  { id: 'vni-windows', label: 'VNI Windows', aliases: ['vni', 'vni-win', 'vni-times'], kind: 'base-mark' },
  { id: 'windows-1258', label: 'Windows-1258', aliases: ['cp1258', 'cp-1258', 'win-1258', 'x-cp1258', 'ms-viet'], kind: 'byte' },
  { id: 'viscii', label: 'VISCII 1.1', aliases: ['viscii1.1', 'viscii-1', 'csviscii', 'rfc1456'], kind: 'byte' },
  { id: 'vps', label: 'VPS', aliases: ['x-viet-vps', 'vps-win'], kind: 'byte' },
  { id: 'tcvn5712-vn1', label: 'TCVN 5712 VN1', aliases: ['tcvn5712', 'tcvn5712-1', 'vscii', 'vscii-1', 'vn1'], kind: 'byte' },
  { id: 'tcvn5712-vn2', label: 'TCVN 5712 VN2', aliases: ['tcvn5712-2', 'vscii-2', 'vn2', 'iso-ir-180'], kind: 'byte' },
  { id: 'vni-mac', label: 'VNI Mac', aliases: ['vni-macintosh'], kind: 'base-mark' },
  { id: 'vietware-f', label: 'Vietware F', aliases: ['vietware_f', 'vietwaref', 'svn'], kind: 'byte' },
  { id: 'vietware-x', label: 'Vietware X', aliases: ['vietware_x', 'vietwarex', 'vn'], kind: 'base-mark' },
  { id: 'bkhcm1', label: 'BK HCM 1', aliases: ['bk-hcm-1', 'bkhcm-1', 'bk1'], kind: 'byte' },
  { id: 'bkhcm2', label: 'BK HCM 2', aliases: ['bk-hcm-2', 'bkhcm-2', 'bk2'], kind: 'base-mark' },
  { id: 'viqr', label: 'VIQR', aliases: ['vietnet', 'rfc1456-viqr'], kind: 'ascii' },
  { id: 'ncr', label: 'NCR', aliases: ['ncr-dec', 'ncr-hex', 'html', 'html-entities'], kind: 'ascii' },
  { id: 'nfd', label: 'Unicode, decomposed (tổ hợp)', aliases: ['unicode-decomposed', 'unicode-to-hop', 'nfd-mixed'], kind: 'unicode' },
]
