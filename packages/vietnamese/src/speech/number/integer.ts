import { DIGITS, readDigits } from './digits.ts'
import type { RegionWords } from './region.ts'

/** Numbers of more digits than this are read digit by digit: nobody follows “tỷ tỷ tỷ tỷ”. */
export const LONGEST = 36

/** 0–999; with `full`, the hundreds are said even where they are zero, as in “một nghìn không trăm năm mươi”. */
function readHundreds(group: string, full: boolean, words: RegionWords): string[] {
  const [hundreds, tens, units] = [group.charCodeAt(0) - 48, group.charCodeAt(1) - 48, group.charCodeAt(2) - 48] as const
  const said: string[] = []
  if (full || hundreds > 0) said.push(DIGITS[hundreds] as string, 'trăm')
  if (tens === 0 && units > 0 && said.length > 0) said.push(words.zeroTens)
  if (tens === 1) said.push('mười')
  if (tens > 1) said.push(DIGITS[tens] as string, 'mươi')
  if (units === 0) return said
  if (units === 1 && tens > 1) said.push('mốt')
  else if (units === 4 && tens > 1) said.push(words.finalFour)
  else if (units === 5 && tens > 0) said.push('lăm')
  else said.push(DIGITS[units] as string)
  return said
}

/** Nine digits: millions, thousands, units. */
function readBillion(block: string, full: boolean, words: RegionWords): string[] {
  const said: string[] = []
  for (const [start, name] of [
    [0, 'triệu'],
    [3, words.thousand],
    [6, ''],
  ] as const) {
    const group = block.slice(start, start + 3)
    if (group === '000') continue
    said.push(...readHundreds(group, full || said.length > 0, words))
    if (name) said.push(name)
  }
  return said
}

/**
 * A whole number in words, from its digits; zeros in front are not said.
 *
 * @source Toán 4 (SGK): groups of three; “tỷ” groups nine digits, so 10^12 is “một nghìn tỷ” and 10^18 “một tỷ tỷ”
 */
export function readInteger(digits: string, words: RegionWords): string {
  let start = 0
  while (start < digits.length - 1 && digits.charCodeAt(start) === 48) start++
  const number = digits.slice(start)
  if (number.length > LONGEST) return readDigits(number)
  return number.length <= 3 ? readSmall(number, words) : readBillions(number, words)
}

/** Most numbers are small, and long tables have many of them: each is put together once. */
const small = /* @__PURE__ */ new WeakMap<RegionWords, string[]>()

function readSmall(number: string, words: RegionWords): string {
  const known = small.get(words) ?? []
  if (known.length === 0) small.set(words, known)
  const value = Number(number)
  known[value] ??= value === 0 ? (DIGITS[0] as string) : readHundreds(number.padStart(3, '0'), false, words).join(' ')
  return known[value]
}

function readBillions(number: string, words: RegionWords): string {
  const said: string[] = []
  const first = number.length % 9
  const padded = first === 0 ? number : '0'.repeat(9 - first) + number
  for (let at = 0; at < padded.length; at += 9) {
    const billions = padded.slice(at, at + 9)
    if (at > 0) said.push('tỷ')
    if (billions !== '000000000') said.push(...readBillion(billions, at > 0, words))
  }
  return said.join(' ')
}
