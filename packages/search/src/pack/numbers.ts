/**
 * Whole numbers as printable ASCII that JSON does not escape: up to 63 one character, up to 1663 two. Least significant first; the
 * 26 characters behind the first 64 say that another follows.
 */
const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_!#$%&()*+,./:;<=>?@[]^{|}~'
const LAST = 64
const MORE = 26

/** One whole number from 0 on. */
export function packNumber(value: number): string {
  let packed = ''
  let rest = value
  for (; rest >= LAST; rest = Math.floor(rest / MORE)) packed += CHARACTERS[LAST + (rest % MORE)]
  return packed + CHARACTERS[rest]
}

/** Many of them, one behind the other. */
export const packNumbers = (values: readonly number[]): string => values.map(packNumber).join('')

/** By code unit, all of which are below 128. */
const VALUES: readonly number[] = (() => {
  const values: number[] = new Array(128).fill(0)
  for (let i = 0; i < CHARACTERS.length; i++) values[CHARACTERS.charCodeAt(i)] = i
  return values
})()

/** The numbers of a packed text. What is not packed so is read as zeros. */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = []
  let value = 0
  let weight = 1
  for (let i = 0; i < packed.length; i++) {
    const unit = VALUES[packed.charCodeAt(i)] || 0
    if (unit < LAST) {
      numbers.push(value + unit * weight)
      value = 0
      weight = 1
    } else {
      value += (unit - LAST) * weight
      weight *= MORE
    }
  }
  return numbers
}
