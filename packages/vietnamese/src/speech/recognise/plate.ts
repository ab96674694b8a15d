import { readDigits } from '../number/digits.ts'
import type { Match, Spot } from '../reading.ts'

/** @source Thông tư 79/2024/TT-BCA, Phụ lục 02: place, series, three to five digits */
const PLATE =
  /(\d{2}) ?- ?([A-ZĐ]{1,2}\d?)[ .-]?(\d{3}\.\d{2}|\d{4,5})(?![\d.]|\p{L})|(\d{2})([A-ZĐ]{1,2}\d?)[ .-](\d{3}\.\d{2}|\d{4,5})(?![\d.]|\p{L})/uy

/** Plates of vehicles, “29A-123.45”: letters stay, digits one by one. */
export function readPlate({ text, at }: Spot): Match | undefined {
  PLATE.lastIndex = at
  const found = PLATE.exec(text)
  if (!found) return undefined
  const place = (found[1] ?? found[4]) as string
  const series = (found[2] ?? found[5]) as string
  const number = (found[3] ?? found[6]) as string
  const letters = series.replace(/\d/, (digit) => ` ${readDigits(digit)}`)
  return { end: at + found[0].length, reading: `${readDigits(place)} ${letters} ${readDigits(number)}` }
}
