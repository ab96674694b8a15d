import { fold } from './fold.ts'
import { createWriter, take, write } from './writer.ts'

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
  const folded = fold(text).toLowerCase()
  const writer = createWriter()
  let started = false
  let parted = false
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    if (!isLetterOrDigit(code)) {
      parted = started
      continue
    }
    if (parted) write(writer, 0x2d)
    write(writer, code)
    started = true
    parted = false
  }
  return take(writer)
}

const isLetterOrDigit = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
