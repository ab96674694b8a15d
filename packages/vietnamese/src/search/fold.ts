const MARKS = /[\u0300-\u036f]/g

/**
 * Take the marks off Vietnamese letters, and đ to d: what a reader types who types no marks. Case stays.
 *
 * @example
 * ```ts
 * import { fold } from '@bantin/vietnamese/search'
 *
 * console.log(fold('Đồng bằng sông Cửu Long')) // => Dong bang song Cuu Long
 * ```
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC')
}
