import { isLetter, isUpper } from '../text/letters.ts'
import { matchPhrase, skipSpace, wordsBetween } from '../text/phrase.ts'
import { INTO, YEAR } from '../text/words.ts'
import { readBody } from './issuer.ts'
import { readYear } from './number.ts'

const ISSUED = /(?:ban hành|thông qua|ký|ra|có) (?:các )?$/i
const BETWEEN = /^(?: |đã|cũng|vừa|mới|tiếp tục|chính thức|biểu quyết|ký|ban hành|thông qua|ra|có|các)+$/i
const WINDOW = 80

/** The body that the sentence names before the citation: “Quốc hội cũng đã thông qua …”. `from` bounds the look back. */
export function issuerBefore(text: string, at: number, from: number): string | string[] | undefined {
  if (!ISSUED.test(wordsBetween(text, Math.max(from, at - 24), at))) return undefined
  for (let i = Math.max(from, at - WINDOW); i < at; i++) {
    if (!isUpper(text.charCodeAt(i)) || isLetter(text.charCodeAt(i - 1))) continue
    const body = readBody(text, i)
    if (body && body.end < at && BETWEEN.test(wordsBetween(text, body.end, at))) return body.code
  }
  return undefined
}

/** The year that the sentence adds: “… vào năm 1946”, “… (năm 1946)”. */
export function yearAfter(text: string, at: number): string | undefined {
  const gap = skipSpace(text, at)
  const into = matchPhrase(text, gap, INTO)
  const year = matchPhrase(text, into > 0 ? skipSpace(text, into) : gap, YEAR)
  return year > 0 ? readYear(text, skipSpace(text, year))?.value : undefined
}
