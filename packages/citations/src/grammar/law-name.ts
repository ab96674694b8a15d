import { CODE_ABBREVIATIONS, CODES, LAWS, ORDINANCES } from '../data/law-names.ts'
import { isDigit, isLetter, isUpper } from '../text/letters.ts'
import { lazyPhrases, lazyTable, lookUp, lookUpExact, matchPhrase, skipJoint, skipSpace, wordsBetween } from '../text/phrase.ts'
import { AND, NUMBER, YEAR } from '../text/words.ts'
import { readDate } from './date.ts'
import { readYear } from './number.ts'
import { endOfSyllable } from './place.ts'

export interface LawName {
  end: number
  name: string
  year?: string
}

const titles = /* @__PURE__ */ lazyTable(() => `${LAWS}\n${ORDINANCES}`.split('\n').map((name) => [name, name] as const))
const codeTitles = /* @__PURE__ */ lazyTable(() => CODES.split('\n').map((name) => [name, name] as const))
const codes = /* @__PURE__ */ lazyTable(() => CODE_ABBREVIATIONS)
const amending = /* @__PURE__ */ lazyPhrases('sửa đổi, bổ sung một số điều của', 'sửa đổi một số điều của', 'sửa đổi, bổ sung', 'sửa đổi')
const amended = /* @__PURE__ */ lazyPhrases('sửa đổi, bổ sung', 'sửa đổi', 'bổ sung', 'hợp nhất', 'được sửa đổi, bổ sung')
const lawWords = /* @__PURE__ */ lazyPhrases('các luật', 'luật', 'bộ luật', 'pháp lệnh')
const stops = /* @__PURE__ */ lazyPhrases(
  ...[
    'quy định',
    'đã',
    'được',
    'có hiệu lực',
    'là',
    'thì',
    'ban hành',
    'thông qua',
    'trong',
    'từ',
    'theo',
    'này',
    'và các',
    'nghị định',
    'nghị quyết',
    'luật',
    'bộ luật',
  ],
)
const MOST_SYLLABLES = 20
const MOST_AMENDED = 8

/** Reads the title that follows “Luật”, “Bộ luật” or “Pháp lệnh”, with its year. */
export function readLawName(text: string, at: number, type: string): LawName | undefined {
  const title = readTitle(text, at, type) ?? readAmendment(text, at)
  if (!title) return type === 'Pháp lệnh' || type === 'Luật' ? readUnknownTitle(text, at) : undefined
  return withYear(text, { end: title, name: wordsBetween(text, at, title) })
}

/** Reads “BLHS năm 2015”; `at` is the place of the abbreviation. */
export function readCodeAbbreviation(text: string, at: number): LawName | undefined {
  const found = lookUp(codes(), text, at)
  if (!found || text.slice(at, found.end) !== text.slice(at, found.end).toUpperCase()) return undefined
  return withYear(text, { end: found.end, name: found.value })
}

/** Reads the year after a name: “năm 2024”, “2024”, “(sửa đổi) năm 2024”, “năm 2015 (sửa đổi, bổ sung năm 2017)”. */
export function withYear(text: string, law: LawName): LawName {
  const revised = readRevision(text, law.end)
  const year = readYearPhrase(text, revised ?? law.end)
  if (!year) return revised ? { ...law, end: revised } : law
  return { ...law, year: year.value, end: readRevision(text, year.end, true) ?? year.end }
}

function readYearPhrase(text: string, at: number) {
  const gap = skipSpace(text, at)
  const open = text[gap] === '('
  const comma = text[gap] === ','
  const start = open || comma ? skipSpace(text, gap + 1) : gap
  const word = matchPhrase(text, start, YEAR)
  if (word < 0 && comma) return undefined
  const year = readYear(text, word > 0 ? skipSpace(text, word) : start)
  if (!year || start === at || /^(?:[/.-]\d|[/%])/.test(text.slice(year.end, year.end + 2))) return undefined
  if (!open) return year
  const close = skipSpace(text, year.end)
  return text[close] === ')' ? { value: year.value, end: close + 1 } : undefined
}

/** “(sửa đổi)”, “(sửa đổi, bổ sung năm 2017)”, and “sửa đổi” when a year must follow. */
function readRevision(text: string, at: number, afterYear = false): number | undefined {
  const gap = skipSpace(text, at)
  const open = text[gap] === '('
  const word = lookUp(amended(), text, open ? skipSpace(text, gap + 1) : gap, skipJoint)
  if (!word) return undefined
  if (!open) return !afterYear && matchPhrase(text, skipSpace(text, word.end), YEAR) > 0 ? word.end : undefined
  let end = skipSpace(text, word.end)
  while (end < word.end + 40 && /[^().;\n]/.test(text[end] ?? ')')) end++
  return text[end] === ')' ? end + 1 : undefined
}

function readTitle(text: string, at: number, type: string): number | undefined {
  const found = lookUp(type === 'Bộ luật' ? codeTitles() : titles(), text, at, skipJoint)
  if (!found) return undefined
  // “luật giá trị”, “luật hội” are no titles: a title of one word begins with a capital
  if (!/[\s,]/.test(found.value) && !isUpper(text.charCodeAt(at))) return undefined
  return found.end
}

/** “sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế, Luật Dược” */
function readAmendment(text: string, at: number): number | undefined {
  const opening = lookUp(amending(), text, at, skipJoint)
  if (!opening) return undefined
  let end: number | undefined
  let i = skipSpace(text, opening.end)
  for (let count = 0; count < MOST_AMENDED; count++) {
    const word = lookUp(lawWords(), text, i)
    const start = word && skipSpace(text, word.end)
    const type = word?.value === 'bộ luật' ? 'Bộ luật' : 'Luật'
    const title = start && readTitle(text, start, type)
    if (!title) break
    end = title
    const joint = skipJoint(text, end)
    const and = matchPhrase(text, joint, AND)
    i = and > 0 ? skipSpace(text, and) : joint
  }
  return end
}

/** A title that no table knows: a capital, then words up to the year, number or date that ends it. */
function readUnknownTitle(text: string, at: number): LawName | undefined {
  if (!isUpper(text.charCodeAt(at)) || !/^[^.;:()\d]{1,120}\d/.test(text.slice(at, at + 122))) return undefined
  let i = at
  for (let count = 0; count < MOST_SYLLABLES; count++) {
    const end = endOfSyllable(text, i)
    if (end === i) return undefined
    const law = { end, name: wordsBetween(text, at, end) }
    const dated = withYear(text, law)
    if (dated.year) return dated
    const next = skipJoint(text, end)
    const plain = skipSpace(text, end)
    if (matchPhrase(text, plain, NUMBER) > 0 || readDate(text, plain)?.date) return law
    const code = text.charCodeAt(next)
    const comma = next !== plain
    if (next === end || !isLetter(code) || (comma && isUpper(code)) || isDigit(code) || lookUpExact(stops(), text, next)) return undefined
    i = next
  }
  return undefined
}
