import type { DocumentReference, Pinpoint, Sector } from './citation.ts'
import { isPartyCode } from './grammar/codes.ts'
import { issuerName } from './issuer-name.ts'

/** `full`: with date, issuer and term; `short`: type and number; `number`: the number alone. */
export type FormatStyle = 'full' | 'short' | 'number'

/** A document, and where in it: every `Citation` is one. */
export interface Formattable extends DocumentReference {
  sector?: Sector
  pinpoint?: Pinpoint
}

const PARTS: readonly (readonly [part: keyof Pinpoint, label: string])[] = [
  ['tiet', 'tiết'],
  ['diem', 'điểm'],
  ['khoan', 'khoản'],
  ['dieu', 'Điều'],
  ['tieumuc', 'Tiểu mục'],
  ['muc', 'Mục'],
  ['chuong', 'Chương'],
  ['phan', 'Phần'],
  ['phuluc', 'Phụ lục'],
]

/**
 * Write a citation in the usual form of its sector, whatever the form in which it was found.
 *
 * @param document a citation or any record of a document; what it does not have is left out
 * @param style `'full'` (the default) with pinpoint, date, issuer and term; `'short'` with pinpoint, type and number or name; `'number'` number and symbol, or the short form of a document that has no number
 * @example
 * ```ts
 * import { findCitations, format } from '@bantin/citations'
 *
 * const [plan] = findCitations('theo NQ số 09 - NQ/TU, ngày 5.3.2021 của Tỉnh uỷ')
 * console.log(plan && format(plan)) // => Nghị quyết số 09-NQ/TU ngày 5/3/2021 của Tỉnh ủy
 * console.log(plan && format(plan, 'number')) // => 09-NQ/TU
 * ```
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6 (citing documents of the State); Hướng dẫn 36-HD/VPTW (2018) (documents of the Party)
 */
export function format(document: Formattable, style: FormatStyle = 'full'): string {
  const number = numberOf(document)
  if (style === 'number' && number) return number
  const where = pinpointOf(document.pinpoint)
  const short = `${where && `${where} `}${number ? titleBeforeNumber(document, number) : titleOf(document)}`
  return style === 'full' ? short + dateOf(document) + issuerOf(document) + termOf(document) : short
}

/** Number, year and symbol: “29-NQ/TW”, “05/2023/NĐ-CP”. */
function numberOf({ number, year, symbol }: Formattable): string | undefined {
  if (number === undefined) return undefined
  if (symbol === undefined) return year ? `${number}/${year}` : number
  if (hasYearInNumber(symbol, year)) return `${number}/${year}/${symbol}`
  return number + (/^[^/]+\//.test(symbol) ? '-' : '/') + symbol
}

/** A party number has no year; one beside it comes from the words “năm …”. */
function hasYearInNumber(symbol: string, year: string | undefined): year is string {
  return year !== undefined && !symbol.includes('/')
}

function titleBeforeNumber({ docType, name }: Formattable, number: string): string {
  return `${docType}${name ? ` ${name}` : ''} số ${number}`
}

function titleOf({ docType, name, year, plenum, term, issuer }: Formattable): string {
  if (plenum) return `${docType} Trung ương ${plenum}`
  if (docType === 'Điều lệ') return `${docType} ${name ?? 'Đảng'}`
  if (issuer === 'ĐH') return `${docType} ${name ?? `Đại hội ${term} của Đảng`}`
  return `${docType}${name ? ` ${name}` : ''}${year ? ` năm ${year}` : ''}`
}

/** The State writes “ngày 05 tháng 01 năm 2024”, the Party “ngày 5/1/2024”. */
function dateOf(document: Formattable): string {
  const [year, month, day] = document.date?.split('-') ?? []
  if (!year || !month || !day) return ''
  if (isParty(document)) return ` ngày ${Number(day)}/${Number(month)}/${year}`
  return ` ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`
}

function isParty({ sector, symbol }: Formattable): boolean {
  return sector ? sector === 'party' : symbol !== undefined && isPartyCode(symbol)
}

function issuerOf(document: Formattable): string {
  if (document.number === undefined || document.issuer === undefined) return ''
  const names = [document.issuer].flat().map((code) => issuerName(code, isParty(document)))
  return names[0] ? ` của ${names.join(', ')}` : ''
}

function termOf({ docType, number, issuer, term }: Formattable): string {
  if (!term || (issuer === 'ĐH' && number === undefined && docType !== 'Điều lệ')) return ''
  return /^\d/.test(term) ? ` nhiệm kỳ ${term}` : ` khóa ${term}`
}

function pinpointOf(pinpoint: Pinpoint = {}): string {
  return PARTS.flatMap(([part, label]) => {
    const values = [pinpoint[part] ?? []].flat()
    return values.length === 0 ? [] : [`${label} ${inWords(values)}`]
  }).join(' ')
}

/** “1, 2 và 3” */
function inWords(values: readonly string[]): string {
  const said = values.map((value) => value.replace('-', ' đến '))
  return said.length === 1 ? said[0]! : `${said.slice(0, -1).join(', ')} và ${said.at(-1)}`
}
