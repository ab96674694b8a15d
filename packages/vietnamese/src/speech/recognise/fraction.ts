import { readNumber } from '../number/decimal.ts'
import { readInteger } from '../number/integer.ts'
import { scanNumber, type WrittenNumber } from '../number/scan.ts'
import type { Match, Spot, UncertainReason } from '../reading.ts'
import { isBoundary, isDigit } from '../text/characters.ts'
import { lastWord, nextWord } from '../text/context.ts'
import { followsHouseWord, followsPlaceWord } from '../text/house.ts'
import { measureAt } from './unit.ts'

/** First syllables of what is counted in reports: “7/10 xã” is seven out of ten, not seven tenths. */
const COUNTED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'điểm xã phường thôn bản ấp tổ khu tiêu hộ phiếu học chi đảng người em cháu thành đơn huyện tỉnh trường lớp cơ câu chỉ nhiệm dự công buổi ngày môn'.split(
    ' ',
  ),
)
/** Denominators that make parts of a whole even where things are counted: “2/3 đại biểu”. */
const PARTS = 5
const CLASS = /(?:lớp|bậc|mũi|liều|lần|vòng|tập)\s?$/

function readOver(n: string, d: string): string {
  return `${n} trên ${d}`
}

/** The 4 of “phần tư”. */
function denominator(digits: string, spot: Spot): string {
  return digits === '4' ? 'tư' : readInteger(digits, spot.voice.words)
}

function choose(numerator: number, under: number, noun: string, before: string): { parts: boolean; reason?: UncertainReason } {
  if (followsHouseWord(before) || followsPlaceWord(before)) return { parts: false, reason: 'house-number' }
  if (CLASS.test(before)) return { parts: false }
  if (numerator === 1 && !COUNTED.has(noun)) return { parts: true }
  if (numerator >= under || under > 10) return { parts: false }
  return { parts: under <= PARTS || !COUNTED.has(noun) }
}

/** “2025/2026”. */
const isSchoolYear = (over: WrittenNumber, under: WrittenNumber): boolean =>
  /^(?:19|20)\d\d$/.test(over.integer) && Number(under.integer) === Number(over.integer) + 1 && !over.grouped

/** “3/4 diện tích” is “ba phần tư”, “98/100 điểm” “chín mươi tám trên một trăm”, “số nhà 12/5” “mười hai trên năm”. */
export function readFractionSign(spot: Spot): Match | undefined {
  const { text, at, before, voice } = spot
  const over = scanNumber(text, at)
  if (over?.fraction !== '' || (text.charAt(over.end) !== '/' && text.charAt(over.end) !== '⁄')) return undefined
  const under = scanNumber(text, over.end + 1)
  if (under?.fraction !== '' || (text.charAt(under.end) === '/' && isDigit(text.charCodeAt(under.end + 1)))) return undefined
  const measure = measureAt(text, under.end, voice)
  if (isSchoolYear(over, under))
    return { end: under.end, reading: `${readNumber(over, voice.words)} đến ${readNumber(under, voice.words)}` }
  if (!measure && !isBoundary(text, under.end)) return undefined
  const { parts, reason } = choose(Number(over.integer), Number(under.integer), nextWord(text, under.end), before)
  const said = readNumber(over, voice.words)
  const fraction = parts ? `${said} phần ${denominator(under.integer, spot)}` : readOver(said, readNumber(under, voice.words))
  return { end: measure?.end ?? under.end, reading: measure ? `${fraction} ${measure.reading}` : fraction, reason }
}

const RATIO_WORDS = /(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số|bản đồ|thắng|thua|hòa|hoà|dẫn)(?:\s[^.;]{0,16})?\s?$/

/** “1:5000”: a ratio or scale; after words of a match, a score. Times have been read before. */
export function readRatio({ text, at, before, voice }: Spot): Match | undefined {
  const left = scanNumber(text, at)
  if (left?.fraction !== '' || text.charAt(left.end) !== ':') return undefined
  const right = scanNumber(text, left.end + 1)
  if (right?.fraction !== '' || !isBoundary(text, right.end)) return undefined
  const [l, r] = [readNumber(left, voice.words), readNumber(right, voice.words)]
  const score = /(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|dẫn)/.test(RATIO_WORDS.exec(before)?.[0] ?? '')
  if (score) return { end: right.end, reading: `${l} ${r}` }
  return { end: right.end, reading: readOver(l, r), reason: RATIO_WORDS.test(before) || l === 'một' ? undefined : 'sequence' }
}

const VULGAR: Readonly<Record<string, string>> = {
  '½': 'một phần hai',
  '⅓': 'một phần ba',
  '⅔': 'hai phần ba',
  '¼': 'một phần tư',
  '¾': 'ba phần tư',
  '⅕': 'một phần năm',
  '⅛': 'một phần tám',
}

/** Fractions that are one character. */
export function readVulgarFraction({ text, at, before }: Spot): Match | undefined {
  const sign = text.charAt(at)
  const reading = Object.hasOwn(VULGAR, sign) ? VULGAR[sign] : undefined
  if (!reading) return undefined
  return { end: at + 1, reading: lastWord(before) === '' && /\d$/.test(before) ? `và ${reading}` : reading }
}
