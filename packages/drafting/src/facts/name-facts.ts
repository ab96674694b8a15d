import { fold } from '@bantin/vietnamese/search'
import type { LineFacts } from './line-facts.ts'

const YEAR = '((?:19|20)\\d{2})(?!\\d)'
const MONTH_YEAR = [new RegExp(`\\b(?:thang|t)\\s*(\\d{1,2})\\s*(?:nam)?\\s*${YEAR}`), new RegExp(`(?<!\\d )\\b(0?[1-9]|1[0-2]) ${YEAR}`)]
const YEAR_MONTH = new RegExp(`\\b${YEAR} (0[1-9]|1[0-2])\\b`)

/** What the name of a file says: `BT so 264 thang 7.2024.doc`. */
export function nameFacts(file: string): LineFacts {
  const name = (file.split(/[/\\]/).at(-1) as string).slice(0, 200).replace(/\.[^.]{1,5}$/, '')
  const words = fold(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const others = words.replace(/\bso \d{1,4}\b/, 'so')
  const [, month, year] = MONTH_YEAR.map((form) => form.exec(others)).find((found) => found) ?? []
  const [, yearFirst, monthLast] = YEAR_MONTH.exec(others) ?? []
  const period = periodOf(month ?? monthLast, year ?? yearFirst)
  const number = /\bso (\d{1,4})\b/.exec(words)?.[1]
  const isBulletin = /^(?:bt|btsh|ban tin|bantin|noi san|tap san)\b/.test(words)
  return {
    ...(number && Number(number) > 0 && (isBulletin || period) ? { number: Number(number) } : {}),
    ...(period ? { period } : {}),
  }
}

function periodOf(month: string | undefined, year: string | undefined): string | undefined {
  const number = Number(month)
  return year !== undefined && number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : undefined
}
