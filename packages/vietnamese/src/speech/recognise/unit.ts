import type { Match, Spot, Voice } from '../reading.ts'
import { MAGNITUDE_WORDS, MAGNITUDES, MONEY } from '../tables/money.ts'
import { STANDALONE, TOUCHING, UNITS } from '../tables/units.ts'
import { endOfDigits, endOfLetters, isBoundary, isDigit, isSpace, skipSpace } from '../text/characters.ts'
import { lastWord, lineAfter, wordKey } from '../text/context.ts'

/** Longer than any symbol. */
const LONGEST = 6
/** The ordinal sign, which many keyboards give for a degree. */
const ORDINAL_SIGN = 0xba
const POWERS: Readonly<Record<string, string>> = { '2': 'vuông', '²': 'vuông', '3': 'khối', '³': 'khối' }

/** A unit read from a place on. */
interface Unit {
  readonly end: number
  readonly reading: string
  /** The symbol without its power. */
  readonly symbol: string
  readonly power: boolean
}

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

function nameOf(symbol: string): string | undefined {
  return own(UNITS, symbol) ?? (symbol.length > 1 ? own(UNITS, symbol.toLowerCase()) : undefined)
}

/** Signs such as %, °C and ₫, which begin with no letter. */
function signAt(text: string, at: number): Unit | undefined {
  if (isSpace(text.charCodeAt(at))) return undefined
  for (const length of [2, 1]) {
    const symbol = text.slice(at, at + length)
    const reading = own(UNITS, symbol) ?? own(MONEY, symbol)
    if (reading && (length === 1 || isBoundary(text, at + length))) return { end: at + symbol.length, reading, symbol, power: false }
  }
  return undefined
}

/** The unit at a place: a symbol of letters, perhaps with a power, or a sign. */
export function unitAt(text: string, at: number): Unit | undefined {
  if (text.charCodeAt(at) === ORDINAL_SIGN) return degreeAt(text, at)
  const end = endOfLetters(text, at, LONGEST + 1)
  if (end === at) return signAt(text, at)
  const symbol = wordKey(text, at, end).replace('μ', 'µ')
  const power = own(POWERS, text.charAt(end))
  const reading = end - at <= LONGEST ? nameOf(symbol) : undefined
  if (reading && power && isBoundary(text, end + 1)) return { end: end + 1, reading: `${reading} ${power}`, symbol, power: true }
  return reading && isBoundary(text, end) ? { end, reading, symbol, power: false } : undefined
}

function degreeAt(text: string, at: number): Unit | undefined {
  const letter = text.charAt(at + 1)
  if ((letter === 'C' || letter === 'F') && isBoundary(text, at + 2))
    return { end: at + 2, reading: `độ ${letter}`, symbol: '°C', power: false }
  return { end: at + 1, reading: 'độ', symbol: '°', power: false }
}

/** Money and short magnitudes behind a number, such as “k”, “tr” and “VNĐ”. */
function moneyAt(text: string, at: number, touching: boolean, voice: Voice): Unit | undefined {
  const letters = endOfLetters(text, at, LONGEST)
  const dotted = lineAfter(text, at, 4)
  if (dotted === 'tr.đ' && isBoundary(text, at + 4)) return { end: at + 4, reading: 'triệu đồng', symbol: 'tr.đ', power: false }
  const symbol = wordKey(text, at, letters)
  if (letters === at || !isBoundary(text, letters)) return undefined
  if (symbol === 'k' && touching) return { end: letters, reading: voice.words.thousand, symbol, power: false }
  const reading = own(MAGNITUDES, symbol) ?? own(MONEY, symbol)
  return reading && (symbol !== 'Đ' || touching) ? { end: letters, reading, symbol, power: false } : undefined
}

/** Behind “triệu” from “tr” there may be money still. */
function withMoney(text: string, unit: Unit, voice: Voice): Unit {
  if (unit.symbol !== 'tr' && unit.symbol !== 'Tr' && unit.symbol !== 'k') return unit
  const next = moneyAt(text, skipSpace(text, unit.end), false, voice)
  return next && Object.hasOwn(MONEY, next.symbol) ? { ...next, reading: `${unit.reading} ${next.reading}` } : unit
}

/** “/ha/năm” behind a unit: units by their names, other words as they are. */
function endWithDenominators(text: string, unit: Match): Match {
  let { end, reading } = unit
  for (let count = 0; count < 4 && text.charAt(end) === '/'; count++) {
    const under = unitAt(text, end + 1)
    const letters = endOfLetters(text, end + 1, 24)
    if (under && under.symbol !== '%') {
      reading += ` trên ${under.reading}`
      end = under.end
    } else if (letters > end + 1 && isBoundary(text, letters)) {
      const word = wordKey(text, end + 1, letters)
      reading += ` trên ${own(MONEY, word) ?? text.slice(end + 1, letters)}`
      end = letters
    } else break
  }
  return { end, reading }
}

/** What may stand behind a number: a unit or money, with its denominators. `at` is the place directly behind the digits. */
export function measureAt(text: string, at: number, voice: Voice): Match | undefined {
  const start = skipSpace(text, at)
  const touching = start === at
  const money = moneyAt(text, start, touching, voice)
  if (money) return endWithDenominators(text, withMoney(text, money, voice))
  const unit = unitAt(text, start)
  if (!unit || (!touching && !unit.power && TOUCHING.has(unit.symbol))) return undefined
  return endWithDenominators(text, unit)
}

/** Units without a number before them: “(kg)”, “m2”, and “3 triệu m3”, “5 nghìn tỷ đ”. */
export function readUnit({ text, at, before, voice }: Spot): Match | undefined {
  const counted = MAGNITUDE_WORDS.has(lastWord(before)) && isSpace(text.charCodeAt(at - 1))
  if (counted) return measureAt(text, at, voice)
  const unit = unitAt(text, at)
  if (!unit || isDigit(text.charCodeAt(at - 1))) return undefined
  const known = STANDALONE.has(unit.symbol) || (unit.power && unit.symbol.length <= 3)
  return known || unit.symbol.startsWith('°') ? endWithDenominators(text, unit) : undefined
}

const INNER: Readonly<Record<string, string>> = { m: 'mét', kg: 'ki lô gam', l: 'lít', tr: 'triệu' }

/** “1m65” and “2tr5”: a unit between digits that touch it. `at` is the place directly behind the first digits. */
export function innerUnitAt(
  text: string,
  at: number,
): { readonly end: number; readonly name: string; readonly digits: string } | undefined {
  const start = endOfLetters(text, at, 3)
  const symbol = text.slice(at, start)
  const end = endOfDigits(text, start, 4)
  if (end === start || end - start > 3 || !isBoundary(text, end) || !Object.hasOwn(INNER, symbol)) return undefined
  return { end, name: INNER[symbol] as string, digits: text.slice(start, end) }
}
