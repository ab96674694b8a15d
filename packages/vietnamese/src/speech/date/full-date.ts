import type { Match, Spot } from '../reading.ts'
import { isDay, isYear, readDayMonth, readYear } from './calendar.ts'
import { followsDay, followsDayWord } from './words.ts'

/** A full date may end a range with a dash behind it, but no further sign and digit belongs to it. */
const FULL = /(\d{1,2})( ?[/.-] ?)(\d{1,2})\2(\d{4})(?![\d/]|[.,]\d|\p{L})/uy
const SHORT_YEAR = /(\d{1,2})([/-])(\d{1,2})\2(\d{2})(?![\d/]|[.,-]\d|\p{L})/uy
const ISO = /(\d{4})-(\d{2})-(\d{2})(?![\d/-]|[.,]\d|\p{L})/uy

function at(pattern: RegExp, spot: Spot): RegExpExecArray | null {
  pattern.lastIndex = spot.at
  return pattern.exec(spot.text)
}

/** “4/11/2013”, “01-10-1997”, “30.5.2023”, “2026-02-05”; a year of two digits only among days. */
export function readFullDate(spot: Spot): Match | undefined {
  const { voice } = spot
  const full = at(FULL, spot)
  if (full) {
    const [whole, day, , month, year] = full as unknown as [string, string, string, string, string]
    if (!isDay(Number(day), Number(month)) || !isYear(Number(year))) return undefined
    return { end: spot.at + whole.length, reading: `${readDayMonth(day, month, voice)} ${readYear(year, voice)}` }
  }
  const iso = at(ISO, spot)
  if (iso) {
    const [whole, year, month, day] = iso as unknown as [string, string, string, string]
    if (!isDay(Number(day), Number(month)) || !isYear(Number(year))) return undefined
    const said = `${readDayMonth(day, month, voice)} ${readYear(year, voice)}`
    return { end: spot.at + whole.length, reading: followsDay(spot.before) ? said : `ngày ${said}` }
  }
  const short = followsDayWord(spot.before) ? at(SHORT_YEAR, spot) : null
  if (!short) return undefined
  const [whole, day, , month, year] = short as unknown as [string, string, string, string, string]
  if (!isDay(Number(day), Number(month))) return undefined
  return { end: spot.at + whole.length, reading: `${readDayMonth(day, month, voice)} ${readYear(year, voice)}`, reason: 'date' }
}
