import { isLetter } from '../text/letters.ts'
import { lazyPhrases, lookUp, lookUpExact, matchPhrase, skipSpace, wordsBetween } from '../text/phrase.ts'
import { OF, TERM } from '../text/words.ts'
import { createDraft, type Draft, type Reading } from './draft.ts'
import { endsAsCitation } from './following.ts'
import { readRoman } from './number.ts'
import { endOfSyllable } from './place.ts'
import { readOrdinal, readPlenum } from './plenum.ts'
import { readTail } from './tail.ts'
import { readTermValue } from './term.ts'

const joints = /* @__PURE__ */ lazyPhrases('và', 'hoặc')
const congressWords = /* @__PURE__ */ lazyPhrases(
  'đại hội',
  'đại hội đại biểu',
  'đại hội đại biểu toàn quốc',
  'đại hội Đảng',
  'đại hội đảng toàn quốc',
)
const owner = /* @__PURE__ */ lazyPhrases('của Đảng', 'của Đảng Cộng sản Việt Nam', 'Đảng Cộng sản Việt Nam', 'Đảng', 'Đảng toàn quốc')
const notInCongress = /* @__PURE__ */ lazyPhrases('nghị quyết', 'về', 'và', 'đã', 'được', 'ngày', 'các cấp', 'năm')
const MOST_SYLLABLES = 14
const MOST_PLENUMS = 12

/** Reads a resolution by the session that passed it: “Nghị quyết Trung ương 4, 5 khóa XII”, “Nghị quyết Đại hội XIII của Đảng”. */
export function readSession(text: string, at: number, end: number, docType: string): Reading | undefined {
  const start = skipSpace(text, end)
  return readPlenums(text, at, start, docType) ?? (docType === 'Nghị quyết' ? readCongress(text, at, start) : undefined)
}

function readPlenums(text: string, at: number, start: number, docType: string): Reading | undefined {
  const of = matchPhrase(text, start, OF)
  const first = readPlenum(text, of > 0 ? skipSpace(text, of) : start)
  if (!first) return undefined
  const drafts = [toDraft(text, at, first.end, first.plenum, docType)]
  for (let count = 0; count < MOST_PLENUMS; count++) {
    const last = drafts.at(-1)!
    const next = afterJoint(text, last.end)
    if (next < 0) break
    const more = last.term ? readMoreTerms(text, next, last) : readMorePlenums(text, next, docType)
    if (!more) break
    drafts.push(more)
  }
  for (let index = drafts.length - 2; index >= 0; index--) drafts[index]!.term ??= drafts[index + 1]!.term
  const last = drafts.at(-1)!
  return last.term || last.date || first.session || endsAsCitation(text, last.end) ? { drafts, end: last.end } : undefined
}

function toDraft(text: string, start: number, end: number, plenum: string, docType: string): Draft {
  const tail = readTail(text, end, false)
  const draft = createDraft(start, tail.end, docType, 'party', 'plenum')
  draft.plenum = plenum
  draft.term = tail.term
  draft.issuer = 'BCHTW'
  draft.date = tail.date
  return draft
}

function afterJoint(text: string, at: number): number {
  const gap = skipSpace(text, at)
  const comma = text[gap] === ',' ? skipSpace(text, gap + 1) : gap
  const word = lookUpExact(joints(), text, comma)
  return word ? skipSpace(text, word.end) : comma > gap ? comma : -1
}

/** “Trung ương 4, 5, 6 khóa XII” */
function readMorePlenums(text: string, at: number, docType: string): Draft | undefined {
  const next = readOrdinal(text, at, true)
  if (!next || !(readTail(text, next.end, false).term || endsAsCitation(text, next.end))) return undefined
  return toDraft(text, at, next.end, next.plenum, docType)
}

/** “Trung ương 4 khóa XI, XII” and “khóa XI, khóa XII” */
function readMoreTerms(text: string, at: number, last: Draft): Draft | undefined {
  const word = matchPhrase(text, at, TERM)
  const roman = word > 0 ? readTermValue(text, skipSpace(text, word)) : readRoman(text, at)
  if (!roman) return undefined
  const term = 'term' in roman ? roman.term : roman.value
  return { ...last, start: at, end: roman.end, term }
}

function readCongress(text: string, at: number, start: number): Reading | undefined {
  const of = matchPhrase(text, start, OF)
  const first = of > 0 ? skipSpace(text, of) : start
  const opening = lookUp(congressWords(), text, first)
  if (!opening) return undefined
  let i = skipSpace(text, opening.end)
  for (let count = 0; count < MOST_SYLLABLES; count++) {
    const number = readOrdinal(text, i, false) ?? roman(text, i)
    if (number) {
      const party = lookUp(owner(), text, skipSpace(text, number.end))
      const tail = readTail(text, party?.end ?? number.end, false)
      const draft = createDraft(at, tail.end, 'Nghị quyết', 'party', 'named')
      // Words before the number say that it is not the national one: “Đại hội Đảng bộ huyện lần thứ XX”
      if (count > 0) draft.name = wordsBetween(text, first, number.end)
      draft.issuer = 'ĐH'
      draft.term = number.plenum
      return { drafts: [draft], end: tail.end }
    }
    const end = endOfSyllable(text, i)
    if (end === i || !isLetter(text.charCodeAt(i)) || lookUpExact(notInCongress(), text, i)) return undefined
    i = skipSpace(text, end)
  }
  return undefined
}

function roman(text: string, at: number): { plenum: string; end: number } | undefined {
  const found = readRoman(text, at)
  return found && { plenum: found.value, end: found.end }
}
