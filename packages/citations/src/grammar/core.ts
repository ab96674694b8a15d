import { readNumber } from './number.ts'
import { type DocumentSymbol, readSymbol } from './symbol.ts'

/** Number and symbol: “22-NQ/TW”, “05/2023/NĐ-CP”, or the number alone. */
export interface Core {
  start: number
  end: number
  number: string
  year: string | undefined
  symbol: DocumentSymbol | undefined
}

export function readCore(text: string, at: number, typed: boolean): Core | undefined {
  const number = readNumber(text, at)
  if (!number) return undefined
  const symbol = readSymbol(text, number.end, typed, number.year)
  if (symbol) return { start: at, end: symbol.end, number: number.value, year: number.year, symbol }
  const end = at + number.value.length
  const yearOnly = number.year && text[end] === '/' && text[number.end] !== '/' && number.end === end + 5
  return { start: at, end: yearOnly ? number.end : end, number: number.value, year: yearOnly ? number.year : undefined, symbol }
}
