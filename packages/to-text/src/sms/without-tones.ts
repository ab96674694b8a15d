/** Signs of print, as keys of a telephone have them. */
const SIGNS: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  '·': '-',
  '•': '-',
  '×': 'x',
  '₫': 'd',
  '²': '2',
  '³': '3',
  '°': ' do ',
}
const SIGN = new RegExp(`[${Object.keys(SIGNS).join('')}]`, 'g')

/**
 * A Vietnamese text without tones and marks, as people write SMS: `Số 5` becomes `So 5`. Letters of other scripts stay as they are.
 *
 * @param text any text
 * @example
 * ```ts
 * import { withoutTones } from '@bantin/to-text'
 *
 * console.log(withoutTones('Đốt đồng “sạch” – 2 bước')) // => Dot dong "sach" - 2 buoc
 * ```
 */
export function withoutTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1')
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(SIGN, (sign) => SIGNS[sign] as string)
}
