import { plainNumber } from './antecedent.ts'
import type { DocumentReference } from './citation.ts'
import { termOfDate } from './term-of-date.ts'
import { foldText } from './text/letters.ts'

/**
 * What makes a document one: type, number and symbol, and the year, the term or the date in which the number was given. Nothing when the
 * reference does not say enough to tell two documents apart.
 */
export function documentKey(reference: DocumentReference): string | undefined {
  const { docType, number, symbol, year, date, name, plenum, issuer } = reference
  if (docType === 'Điều lệ') return `${docType} ${nameKey(name ?? 'Đảng')}`
  const term = termOf(reference)
  if (number === undefined) {
    if (plenum) return term && `${docType} Trung ương ${plenum} khóa ${term}`
    if (issuer === 'ĐH') return term && `${docType} ${nameKey(name ?? 'Đại hội')} ${term}`
    const when = year ?? date?.slice(0, 4)
    return when && (name || docType === 'Hiến pháp') ? `${docType} ${nameKey(name ?? '')} ${when}` : undefined
  }
  if (symbol === undefined) return undefined
  const plain = `${docType} ${plainNumber(number)} ${symbol}`
  const period = isCentral(symbol) ? (term ?? date) : (year ?? date ?? term)
  if (!period) return undefined
  // Each province and commune counts for itself
  return /UBND|HĐND/.test(symbol) && issuer ? `${plain} ${period} ${[issuer].flat().join(' ')}` : `${plain} ${period}`
}

/** The term that the reference gives, or that its date lies in. */
export function termOf({ term, date, symbol }: DocumentReference): string | undefined {
  return term ?? (date && symbol && isCentral(symbol) ? termOfDate(date) : undefined)
}

function isCentral(symbol: string): boolean {
  return symbol.endsWith('/TW')
}

/** Titles of one law differ in case, commas and tone placement. */
export function nameKey(name: string): string {
  return foldText(name)
    .replace(/[\s,;-]+/g, ' ')
    .trim()
}
