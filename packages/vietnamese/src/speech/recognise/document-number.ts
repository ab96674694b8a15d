import { readYear } from '../date/calendar.ts'
import { readDigits } from '../number/digits.ts'
import { readInteger } from '../number/integer.ts'
import type { Match, Spot, UncertainReason, Voice } from '../reading.ts'
import { ISSUERS, KINDS, SHARED_ISSUERS } from '../tables/issuers.ts'
import { isBoundary } from '../text/characters.ts'
import { lineAfter } from '../text/context.ts'

const NUMBER = /(\d{1,5})([a-zđ]|[A-Z](?=[/-])|)(?:\/(\d{4}))?( ?- ?|\/|(?=[A-ZĐÐ]))/y
/** Parts of a symbol: capitals, with small letters as in TTg, CTr and QyĐ, perhaps a term behind as in QH15. */
const PART = /(?:[A-ZĐÐƯ][a-zđ]{0,2}){1,16}(?:&[A-ZĐÐƯ]{1,8}){0,2}\d{0,2}/uy
const LONGEST = 8
/** The text goes on to say who issued it, perhaps behind the date: then the symbol need not. */
const NAMED =
  /^\)?,? ?(?:\(?(?:ra |ban hành |ký )?ngày [\d /.–-]{1,14}(?:tháng \d{1,2}(?:[ /]?(?:năm )?\d{4})?)?\)?,? ?)?(?:năm \d{4} )?(?:do|của) /
const STANDARD = /(?:tcvn|qcvn|tcxdvn|tccs|iso|iec)(?:\/[a-z]{2,5})?\s?$/
const STANDARD_YEAR = /(\d{1,6})(?:-(\d{1,3}))?:(\d{4})(?:\/([A-ZĐ]{2,8}))?(?![\d:]|\p{L})/uy

interface Symbol {
  readonly end: number
  readonly parts: readonly string[]
}

/** The parts of the symbol from a place on, joined by hyphens, slashes or dots; spaces may stand around a hyphen. */
function symbolAt(text: string, at: number): Symbol | undefined {
  const parts: string[] = []
  let end = at
  while (parts.length < LONGEST) {
    const start = parts.length === 0 ? at : end + (/^(?: ?- ?|[/.])(?=[A-ZĐÐƯ])/.exec(text.slice(end, end + 4))?.[0].length ?? 0)
    if (parts.length > 0 && start === end) break
    PART.lastIndex = start
    const part = PART.exec(text)?.[0]
    if (!part || !isBoundary(text, start + part.length)) break
    parts.push(part.replaceAll('Ð', 'Đ'))
    end = start + part.length
  }
  return parts.length > 0 ? { end, parts } : undefined
}

const body = (part: string): string => part.replace(/\d{1,2}$/, '')
const isIssuer = (part: string): boolean => Object.hasOwn(ISSUERS, body(part))
const isKind = (part: string): boolean => KINDS.has(part)

/** The bodies that a symbol names: those behind the kind of document, or the first part of a letter's symbol. */
function issuersOf(parts: readonly string[]): readonly string[] {
  const rest = isKind(parts[0] as string) && parts.length > 1 ? parts.slice(1) : parts
  const known = rest.filter(isIssuer)
  const joint = parts[0] === 'TTLT' || parts[0] === 'NQLT' || parts[0] === 'TTLB'
  return joint ? known : known.slice(0, 1)
}

/** What follows the number, in few words: “của Bộ Y tế và Bộ Tài chính”. */
function sayIssuers(parts: readonly string[]): { said: string; reason?: UncertainReason } {
  const issuers = issuersOf(parts)
  if (issuers.length === 0) return { said: '', reason: 'issuer' }
  const names = issuers.map((part) => ISSUERS[body(part)] as string)
  const last = names.pop() as string
  const said = ` của ${names.length > 0 ? `${names.join(', ')} và ${last}` : last}`
  return issuers.some((part) => SHARED_ISSUERS.has(part)) ? { said, reason: 'issuer' } : { said }
}

/** A zero in front is called, as in “Chỉ thị không năm”. */
function sayNumber(digits: string, letter: string, voice: Voice): string {
  const said = digits.startsWith('0') ? readDigits(digits) : readInteger(digits, voice.words)
  return letter ? `${said} ${letter}` : said
}

/** True when the letters are a symbol rather than a code such as “12-A”. */
function isSymbol(parts: readonly string[], year: boolean, joined: boolean, before: string): boolean {
  const [first = '', second] = parts
  if (second === undefined)
    return (
      (isIssuer(first) && (year || (first.length > 1 && !SHARED_ISSUERS.has(first) && joined))) ||
      (/(?:số|định|quyết|thị|tư|luật|lệnh)\s$/.test(before) && (isIssuer(first) || isKind(first)))
    )
  return isKind(first) || isIssuer(first) || isIssuer(second) || /số:?\s$/.test(before)
}

/**
 * Numbers of documents, short: the number, its year and the body that issued it. “29-NQ/TW” is “hai mươi chín của Trung ương”,
 * “30/2020/NĐ-CP” “ba mươi năm hai nghìn không trăm hai mươi của Chính phủ”.
 */
export function readDocumentNumber({ text, at, before, voice }: Spot): Match | undefined {
  NUMBER.lastIndex = at
  const number = NUMBER.exec(text)
  if (!number) return undefined
  const symbol = symbolAt(text, at + number[0].length)
  const [, digits = '', letter = '', year, sign] = number
  if (!symbol || !isSymbol(symbol.parts, year !== undefined, sign !== '', before)) return undefined
  const { said, reason } = sayIssuers(symbol.parts)
  const head = sayNumber(digits, letter, voice) + (year ? ` ${readYear(year, voice)}` : '')
  const named = NAMED.test(lineAfter(text, symbol.end, 64))
  return named ? { end: symbol.end, reading: head } : { end: symbol.end, reading: head + said, reason }
}

/** “TCVN 5712:1993”, “QCVN 01:2021/BYT”: a standard and its year. */
export function readStandardNumber({ text, at, before, voice }: Spot): Match | undefined {
  if (!STANDARD.test(before)) return undefined
  STANDARD_YEAR.lastIndex = at
  const found = STANDARD_YEAR.exec(text)
  if (!found) return undefined
  const [whole, number = '', part, year = '', issuer] = found
  const said = sayNumber(number, '', voice) + (part ? ` phần ${readInteger(part, voice.words)}` : '')
  const by = issuer && isIssuer(issuer) ? ` của ${ISSUERS[issuer]}` : ''
  return { end: at + whole.length, reading: `${said} ${readYear(year, voice)}${by}`, reason: issuer && !by ? 'issuer' : undefined }
}
