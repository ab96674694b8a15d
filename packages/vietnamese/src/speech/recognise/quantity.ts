import { readFraction, readNumber } from '../number/decimal.ts'
import { readDigits } from '../number/digits.ts'
import { readInteger } from '../number/integer.ts'
import { scanNumber, type WrittenNumber } from '../number/scan.ts'
import type { Match, Spot, UncertainReason } from '../reading.ts'
import { MAGNITUDE_WORDS, MONEY } from '../tables/money.ts'
import { endOfDigits, isBoundary, isDash, isDigit, isLetter, isSpace, skipSpace } from '../text/characters.ts'
import { isFollowedByNoun, lastWord, lineAfter, nextWord } from '../text/context.ts'
import { innerUnitAt, measureAt, unitAt } from './unit.ts'

/** A number with what it counts. */
export interface Quantity extends Match {
  readonly number: WrittenNumber
  /** The number alone in words. */
  readonly said: string
  readonly hasMeasure: boolean
}

/** Words behind which a zero in front is filling, not part of a number that is called out. */
const PADDED = /(?:ngày|tháng|năm|giờ|phút|giây|mùng|mồng|quý|tuần)\s?$/
/** Words behind which a decimal point separates parts of a number. */
const SECTION = /(?:mục|phần|bài|bảng|hình|biểu|điều|khoản|điểm|chương|phiên bản|web|nghiệp|windows|android|v|tiêu chí)\s?$/

/** Zeros in front: “05 hộ” counts five, “số 05” is called “không năm”, “007” digit by digit. */
function readPadded(digits: string, spot: Spot, end: number): string {
  if (digits.length > 2) return readDigits(digits)
  const filling = PADDED.test(spot.before) || isFollowedByNoun(spot.text, end) || unitAt(spot.text, skipSpace(spot.text, end)) !== undefined
  return filling && lastWord(spot.before) !== 'số' ? readInteger(digits, spot.voice.words) : readDigits(digits)
}

/** “3.14” and “1,234”: which sign separates what. */
function decimalReason(number: WrittenNumber, before: string): UncertainReason | undefined {
  if (number.sign === '.') return SECTION.test(before) ? undefined : 'decimal'
  const likeThousands = number.sign === ',' && number.fraction.length === 3 && !number.grouped && !/^0/.test(number.integer)
  return likeThousands && number.integer.length <= 3 ? 'decimal' : undefined
}

/** The number at a place and the unit or money behind it or, as in “1m65”, in it. */
export function quantityAt(spot: Spot, at: number): Quantity | undefined {
  const { text, before, voice } = spot
  const number = scanNumber(text, at)
  if (!number) return undefined
  const measure = measureAt(text, number.end, voice)
  const counted = measure !== undefined || MAGNITUDE_WORDS.has(nextWord(text, number.end))
  const padded = number.fraction === '' && number.integer.length > 1 && number.integer.startsWith('0')
  const point = number.sign === '.' && (SECTION.test(before) || !counted) ? 'chấm' : 'phẩy'
  const said = padded ? readPadded(number.integer, spot, number.end) : readNumber(number, voice.words, point)
  const reason = decimalReason(number, before) ?? (number.integer.length > 12 && !number.grouped ? 'long-number' : undefined)
  if (measure) {
    const points = number.integer.length < 3 && /^ ?đ$/i.test(lineAfter(text, number.end, measure.end - number.end))
    return {
      end: measure.end,
      reading: `${said} ${measure.reading}`,
      said,
      number,
      hasMeasure: true,
      reason: reason ?? (points ? 'unit' : undefined),
    }
  }
  const inner = number.sign === '' ? innerUnitAt(text, number.end) : undefined
  if (!inner) return { end: number.end, reading: said, said, number, hasMeasure: false, reason }
  return {
    end: inner.end,
    reading: `${said} ${inner.name} ${readFraction(inner.digits, voice.words)}`,
    said,
    number,
    hasMeasure: true,
    reason,
  }
}

/** A number with a unit. */
export function readMeasured(spot: Spot): Match | undefined {
  const quantity = quantityAt(spot, spot.at)
  return quantity?.hasMeasure ? quantity : undefined
}

/** A number, with its unit if there is one. */
export const readQuantity = (spot: Spot): Match | undefined => quantityAt(spot, spot.at)

/** More digits than a number has: one by one. */
export function readLongDigits({ text, at }: Spot): Match | undefined {
  const end = endOfDigits(text, at)
  return end > at ? { end, reading: readDigits(text.slice(at, end)), reason: 'long-number' } : undefined
}

/** Money before its number: “$100”, “US$1,5 triệu”. */
export function readPrefixedMoney({ text, at, before, voice }: Spot): Match | undefined {
  const sign = text.startsWith('US$', at) ? 'US$' : text.charAt(at)
  const money = Object.hasOwn(MONEY, sign) ? MONEY[sign] : undefined
  const start = at + sign.length
  if (!money || isLetter(sign.charCodeAt(sign.length - 1)) || !isDigit(text.charCodeAt(start))) return undefined
  const number = scanNumber(text, start)
  if (!number) return undefined
  const magnitude = nextWord(text, number.end)
  const counted = MAGNITUDE_WORDS.has(magnitude)
  const end = counted ? skipSpace(text, number.end) + wordLength(text, skipSpace(text, number.end)) : number.end
  const said = readNumber(number, voice.words)
  return { end, reading: `${said} ${counted ? `${magnitude} ` : ''}${money}`, reason: decimalReason(number, before) }
}

function wordLength(text: string, at: number): number {
  let end = at
  while (isLetter(text.charCodeAt(end)) && end - at < 24) end++
  return end - at
}

/** “-5”: a minus touches its number and follows nothing that it could join or divide. */
export function readNegative(spot: Spot): Match | undefined {
  const { text, at, before } = spot
  if (!isDash(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1))) return undefined
  const code = text.charCodeAt(at - 1)
  if (at > 0 && !isSpace(code) && code !== 10 && !/[([{"“‘:;=~≈<>≤≥]/.test(text.charAt(at - 1))) return undefined
  const quantity = quantityAt(spot, at + 1)
  if (!quantity || !(isBoundary(text, quantity.end) || quantity.hasMeasure)) return undefined
  const bullet = before.trim() === '' && isFollowedByNoun(text, quantity.end)
  return bullet ? undefined : { end: quantity.end, reading: `âm ${quantity.reading}`, reason: quantity.reason }
}
