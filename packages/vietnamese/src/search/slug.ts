import { fold } from './fold.ts'

/**
 * The text as a part of an address: ASCII letters and digits, joined by hyphens. Different texts may give the same slug.
 *
 * @returns `''` when the text has no letter or digit that folds to ASCII
 * @example
 * ```ts
 * import { slug } from '@bantin/vietnamese/search'
 *
 * console.log(slug('Đường thủy: an toàn')) // => duong-thuy-an-toan
 * ```
 */
export function slug(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
