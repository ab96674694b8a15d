import { CENTRE_NAMES, COMMITTEE_NAMES } from '../data/bodies.ts'
import { isDigit, isLetter } from '../text/letters.ts'
import { lazyPhrases, lazyTable, lookUp, skipSpace } from '../text/phrase.ts'
import { ordinalWords, readRoman } from './number.ts'

interface PlenumMatch {
  end: number
  plenum: string
  /** Whether the words say that it is a session: “Hội nghị”. */
  session: boolean
}

const session = /* @__PURE__ */ lazyPhrases('hội nghị', 'hội nghị toàn thể')
const nth = /* @__PURE__ */ lazyPhrases('lần thứ', 'lần', 'thứ')
const committee = /* @__PURE__ */ lazyPhrases(...CENTRE_NAMES, ...COMMITTEE_NAMES)
const ordinals = /* @__PURE__ */ lazyTable(ordinalWords)
const LAST = 20

/** Reads “Trung ương 6”, “Hội nghị Trung ương 4”, “Hội nghị lần thứ tám Ban Chấp hành Trung ương”, “TW5”. */
export function readPlenum(text: string, at: number): PlenumMatch | undefined {
  const opening = lookUp(session(), text, at)
  let i = opening ? skipSpace(text, opening.end) : at
  const before = readOrdinal(text, i, false)
  if (before) i = skipSpace(text, before.end)
  const body = lookUp(committee(), text, i)
  if (!body) return undefined
  if (before) return { end: body.end, plenum: before.plenum, session: true }
  const after = readOrdinal(text, skipSpace(text, body.end), true)
  return after && { end: after.end, plenum: after.plenum, session: opening !== undefined }
}

/** Reads “lần thứ tư”, “lần thứ 4”, “6”, “IV”. */
export function readOrdinal(text: string, at: number, plain: boolean): { end: number; plenum: string } | undefined {
  const opening = lookUp(nth(), text, at)
  if (!opening && !plain) return undefined
  const i = opening ? skipSpace(text, opening.end) : at
  const word = opening && lookUp(ordinals(), text, i)
  if (word) return { end: word.end, plenum: word.value }
  const roman = readRoman(text, i)
  if (roman) return { end: roman.end, plenum: roman.value }
  let end = i
  while (end < i + 3 && isDigit(text.charCodeAt(end))) end++
  const value = Number(text.slice(i, end))
  if (end === i || value < 1 || value > LAST || isLetter(text.charCodeAt(end))) return undefined
  return /^[/.-]\d|^%/.test(text.slice(end, end + 2)) ? undefined : { end, plenum: String(value) }
}
