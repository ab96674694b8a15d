import { expansionOf } from '../lexicon/index.ts'
import { readDigits } from '../number/digits.ts'
import { readInteger } from '../number/integer.ts'
import type { Match, Spot } from '../reading.ts'
import { endOfDigits, endOfLetters, isBoundary, isDigit, isLetter } from '../text/characters.ts'
import { wordKey } from '../text/context.ts'
import { isPronounceable, spell } from '../text/letters.ts'

/** Roads by the letters before their number. @source Luật Đường bộ 35/2024/QH15, Điều 8; TL and HL are older names */
const ROADS: Readonly<Record<string, string>> = {
  QL: 'quốc lộ',
  TL: 'tỉnh lộ',
  ĐT: 'đường tỉnh',
  ĐH: 'đường huyện',
  HL: 'hương lộ',
}
const MOST_PIECES = 8
const LONGEST_WORD = 10
const LONGEST_NUMBER = 5

const sayDigits = (digits: string, spot: Spot): string =>
  digits.length > 1 && digits.startsWith('0') ? readDigits(digits) : readInteger(digits, spot.voice.words)

function sayLetters(letters: string): string {
  if (letters.length === 1) return letters.toUpperCase()
  if (letters !== letters.toUpperCase()) return expansionOf(letters) ?? letters
  return expansionOf(letters) ?? (letters.length > 3 && isPronounceable(letters) ? letters : spell(letters))
}

/** The sign between two pieces of a code: none, or a hyphen or dot that touches both. */
function behindJoint(text: string, at: number): number {
  const sign = text.charAt(at)
  const next = text.charCodeAt(at + 1)
  if (sign === '-') return isDigit(next) || /[A-ZĐ]/.test(text.charAt(at + 1)) ? at + 1 : at
  return sign === '.' && isDigit(next) && isDigit(text.charCodeAt(at - 1)) ? at + 1 : at
}

interface Piece {
  readonly end: number
  readonly letters: string
  readonly digits: string
}

function pieceAt(text: string, at: number): Piece | undefined {
  const digits = endOfDigits(text, at, LONGEST_NUMBER + 1)
  if (digits > at) return digits - at > LONGEST_NUMBER ? undefined : { end: digits, letters: '', digits: text.slice(at, digits) }
  const end = endOfLetters(text, at, LONGEST_WORD + 1)
  if (end === at || end - at > LONGEST_WORD) return undefined
  return { end, letters: wordKey(text, at, end), digits: '' }
}

/** A digit touches letters, or a hyphen or dot between them. */
function mayBegin(text: string, at: number): boolean {
  const end = isDigit(text.charCodeAt(at)) ? endOfDigits(text, at, LONGEST_NUMBER + 1) : endOfLetters(text, at, LONGEST_WORD + 1)
  return !isBoundary(text, end) || (/[-.]/.test(text.charAt(end)) && !isBoundary(text, end + 1))
}

/** Letters of a code: capitals, single small letters as in “5a”, or a short name with a capital as in “MiG”. */
const isCodeLetters = (letters: string): boolean =>
  letters === letters.toUpperCase() || /^[A-Z][a-z]{0,2}[A-Z]?[a-z]?$/.test(letters) || expansionOf(letters) !== undefined

/** “A4”, “5A2”, “H5N1”, “COVID-19”, “4G”, “PM2.5”: letters and digits that touch. */
export function readCode(spot: Spot): Match | undefined {
  const { text, at } = spot
  if (!isBoundary(text, at - 1) || !mayBegin(text, at)) return undefined
  const said: string[] = []
  let [end, letters, digits] = [at, 0, 0]
  let start = at
  while (said.length < MOST_PIECES) {
    const piece = pieceAt(text, start)
    if (!piece || (piece.letters && !isCodeLetters(piece.letters))) break
    if (start > end && text.charAt(end) === '.') said.push('chấm')
    said.push(piece.letters ? sayLetters(piece.letters) : sayDigits(piece.digits, spot))
    letters += piece.letters ? 1 : 0
    digits += piece.digits ? 1 : 0
    end = piece.end
    start = behindJoint(text, end)
  }
  if (letters === 0 || digits === 0 || !isBoundary(text, end)) return undefined
  return { end, reading: said.join(' ') }
}

/** “QL1A”, “ĐT.605”, “QL 5”: a road and its number. */
export function readRoad(spot: Spot): Match | undefined {
  const { text, at } = spot
  const end = endOfLetters(text, at, 3)
  const word = wordKey(text, at, end)
  const road = Object.hasOwn(ROADS, word) ? ROADS[word] : undefined
  if (!road || isLetter(text.charCodeAt(at - 1))) return undefined
  const number = /^[. -]{0,2}(\d{1,4})(?: ?([A-Z]))?(?![\p{L}\d]|[.,/]\d)/u.exec(text.slice(end, end + 10))
  if (!number || (number[1] as string).startsWith('0')) return undefined
  const touches = number[2] !== undefined && !/\d [A-Z]$/.test(number[0])
  const length = touches || number[2] === undefined ? number[0].length : number[0].length - 2
  const letter = touches ? ` ${number[2]}` : ''
  return { end: end + length, reading: `${road} ${readInteger(number[1] as string, spot.voice.words)}${letter}` }
}
