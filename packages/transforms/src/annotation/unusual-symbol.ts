import { type Citation, format } from '@bantin/citations'

/** Before this year symbols were written in other ways too, and those are their right forms: 61-CP, 89 TC/TCT. */
const FIRST_YEAR = 2000

/**
 * Whether the letters or strokes of a symbol are not those of its kind: “18/NQ-TW”, “12HD/BTCTW”, “ND-CP”. Spaces and the length of dashes
 * are a matter of typography, and “BGD&ĐT” was the ministry's own way.
 */
export function hasUnusualSymbol(citation: Citation): boolean {
  const { core, number, symbol, year, date, docType } = citation
  if (!core || number === undefined || symbol === undefined || !/[-/]/.test(symbol) || docType === 'Sắc lệnh') return false
  const when = Number(year ?? date?.slice(0, 4) ?? FIRST_YEAR)
  return when >= FIRST_YEAR && plain(core.text) !== plain(format(citation, 'number'))
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s&\u00ad\u200b-\u200d\u2060\ufeff]+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
