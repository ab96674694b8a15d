import { createWriter, take } from '../writer.ts'
import { createReader, type Reader, readToken } from './token.ts'

/**
 * The order of Vietnamese dictionaries, for `Array.prototype.sort`.
 *
 * Syllable by syllable: first the letters (a ă â b c d đ e ê …; f j w z in their Latin places), then the tone (none, huyền, hỏi, ngã,
 * sắc, nặng), then the next syllable. Numbers come before letters and are compared by value, symbols (+ ₫ °) before numbers. Spaces,
 * hyphens and punctuation part syllables and weigh nothing. Of texts that are the same so far, lower case is before upper case, and at
 * last the code units decide, so that “hòa” and “hoà” stand side by side in a fixed order.
 *
 * @returns 0 only for texts that are canonically equivalent (the same in NFC); a total order otherwise
 * @source Vũ Xuân Lương, “Quy tắc sắp xếp đơn vị từ vựng trong từ điển tiếng Việt” (Vietnam Lexicography Centre)
 * @example
 * ```ts
 * import { compare } from '@bantin/vietnamese/search'
 *
 * console.log(['đa', 'dã', 'bạ', 'bác', 'Ba', 'ba', 'bà nội', 'bả'].sort(compare).join(', '))
 * // => ba, Ba, bà nội, bả, bạ, bác, dã, đa
 * ```
 */
export function compare(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0
  const start = startOfDifference(a, b)
  const left = createReader(a.slice(start).normalize('NFC'), false)
  const right = createReader(b.slice(start).normalize('NFC'), false)
  if (left.text === right.text) return 0
  return compareTokens(left, right) || inOrder(casesOf(left.text), casesOf(right.text)) || inOrder(left.text, right.text)
}

const inOrder = (a: string, b: string): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0)

/** Behind the last space that both texts have in the same place: no letter and no syllable reaches over a space. */
function startOfDifference(a: string, b: string): number {
  let start = 0
  for (let i = 0; i < a.length && a.charCodeAt(i) === b.charCodeAt(i); i++) if (a.charCodeAt(i) === 0x20) start = i + 1
  return start
}

function compareTokens(left: Reader, right: Reader): -1 | 0 | 1 {
  const token = createWriter()
  for (;;) {
    const goesOn = readToken(left, token)
    const l = take(token)
    readToken(right, token)
    const order = inOrder(l, take(token))
    if (order || !goesOn) return order
  }
}

/** The case of each letter. Texts with the same tokens have as many. */
function casesOf(text: string): string {
  const reader = createReader(text, true)
  const tokens = createWriter()
  while (readToken(reader, tokens)) take(tokens)
  return take(reader.cases!)
}
