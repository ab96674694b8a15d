import { readDigits } from './digits.ts'
import { readInteger } from './integer.ts'
import type { RegionWords } from './region.ts'
import type { WrittenNumber } from './scan.ts'

/** Three digits are still said as one number. */
const LONGEST_NUMBER = 3

/**
 * The digits behind a decimal sign: zeros in front one by one, the rest as a number, more than three digits one by one.
 *
 * @source Toán 5 (SGK): 2,38 is “hai phẩy ba mươi tám”, 325,431 “… phẩy bốn trăm ba mươi mốt”
 */
export function readFraction(digits: string, words: RegionWords): string {
  if (digits.length > LONGEST_NUMBER) return readDigits(digits)
  const zeros = digits.length - digits.replace(/^0{1,3}/, '').length
  const said = zeros > 0 ? readDigits(digits.slice(0, zeros)) : ''
  const rest = zeros < digits.length ? readInteger(digits.slice(zeros), words) : ''
  return `${said} ${rest}`.trim()
}

/** A written number in words; `point` is what is said for the decimal sign. */
export function readNumber(number: WrittenNumber, words: RegionWords, point = 'phẩy'): string {
  const integer = readInteger(number.integer, words)
  return number.fraction === '' ? integer : `${integer} ${point} ${readFraction(number.fraction, words)}`
}
