import type { Pinpoint } from '../citation.ts'
import { isUpper } from '../text/letters.ts'
import { lazyPhrases, lookUp, skipSpace, wordsBetween } from '../text/phrase.ts'
import { readCore } from './core.ts'
import { createDraft, type Draft } from './draft.ts'
import { type LawName, readCodeAbbreviation, readLawName, withYear } from './law-name.ts'
import { readLabel } from './list.ts'
import { readOrdinal } from './plenum.ts'
import { readTail } from './tail.ts'

const country = /* @__PURE__ */ lazyPhrases(
  'nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  'nước CHXHCN Việt Nam',
  'nước Việt Nam dân chủ cộng hòa',
  'Việt Nam',
)
const statutes = /* @__PURE__ */ lazyPhrases(
  ...['Đảng Cộng sản Việt Nam', 'Đảng CSVN', 'Đảng', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Đoàn TNCS Hồ Chí Minh', 'Đoàn'],
  ...[
    'Công đoàn Việt Nam',
    'Hội Nông dân Việt Nam',
    'Hội Liên hiệp Phụ nữ Việt Nam',
    'Hội Cựu chiến binh Việt Nam',
    'Mặt trận Tổ quốc Việt Nam',
  ],
  ...['Hội Liên hiệp Thanh niên Việt Nam', 'Hội Chữ thập đỏ Việt Nam', 'Hội Người cao tuổi Việt Nam'],
)
// “Đại học Luật”, “dự thảo Luật” are no laws
const notBefore = /(?:^|[^\p{L}])(?:pháp|đại học|khoa|ngành|trường|dự án|dự thảo|cử nhân|thạc sĩ|tiến sĩ) $/iu
// “kỷ luật”, “quy luật”, “định luật” are words of their own
const notBeforeSmall = /(?:^|[^\p{L}])(?:kỷ|kỉ|quy|qui|định|thi|âm|đạo) $/iu
const callsForIt = /(?:căn cứ|theo|của|bản|trong) $/iu

/** Reads a law, an ordinance, the constitution or the statutes by their title; `end` is what follows the type. */
export function readNamed(text: string, at: number, end: number, type: string, pinpoint?: Pinpoint): Draft | undefined {
  const before = wordsBetween(text, Math.max(0, at - 16), at)
  if (notBefore.test(before) || (!isUpper(text.charCodeAt(at)) && notBeforeSmall.test(before))) return undefined
  const start = skipSpace(text, end)
  if (type === 'Hiến pháp') return readConstitution(text, at, end, pinpoint !== undefined || callsForIt.test(before))
  if (type === 'Điều lệ') return start > end ? readStatutes(text, at, start) : undefined
  const law = start > end ? readLawName(text, start, type) : undefined
  return law && finish(text, at, law, type, isUpper(text.charCodeAt(at)) || isUpper(text.charCodeAt(start)))
}

/** Reads “BLHS năm 2015”. */
export function readAbbreviatedCode(text: string, at: number): Draft | undefined {
  const law = readCodeAbbreviation(text, at)
  return law && finish(text, at, law, 'Bộ luật', true)
}

function finish(text: string, at: number, law: LawName, docType: string, capital: boolean): Draft | undefined {
  const label = readLabel(text, law.end)
  const core = label.labelled ? readCore(text, label.end, true) : undefined
  const numbered = core?.symbol ? core : undefined
  const tail = readTail(text, numbered?.end ?? law.end, false)
  const year = law.year ?? numbered?.year ?? tail.year
  if (!capital && !year && !tail.date) return undefined
  const draft = createDraft(at, tail.end, docType, 'state', !numbered ? 'named' : tail.date ? 'full' : 'short')
  if (numbered) {
    draft.coreStart = numbered.start
    draft.coreEnd = numbered.end
    draft.number = numbered.number
    draft.symbol = numbered.symbol?.text
  }
  draft.name = law.name
  draft.year = year
  draft.issuer = tail.issuer ?? (docType === 'Pháp lệnh' ? 'UBTVQH' : 'QH')
  draft.date = tail.date
  draft.term = tail.term
  return draft
}

function readConstitution(text: string, at: number, end: number, called: boolean): Draft | undefined {
  const state = lookUp(country(), text, skipSpace(text, end))
  const law = withYear(text, { end: state?.end ?? end, name: '' })
  const tail = readTail(text, law.end, false)
  const capital = isUpper(text.charCodeAt(at))
  if (!law.year && !tail.date && !(capital && (state || called))) return undefined
  if (!law.year && !state && /^\s+(?:và|,)?\s*pháp luật/i.test(text.slice(end, end + 20))) return undefined
  const draft = createDraft(at, tail.end, 'Hiến pháp', 'state', 'named')
  draft.year = law.year ?? tail.year
  draft.issuer = 'QH'
  draft.date = tail.date
  return draft
}

function readStatutes(text: string, at: number, start: number): Draft | undefined {
  const owner = lookUp(statutes(), text, start)
  if (!owner || (!isUpper(text.charCodeAt(at)) && !isUpper(text.charCodeAt(start)))) return undefined
  const tail = readTail(text, owner.end, false)
  const draft = createDraft(at, tail.end, 'Điều lệ', 'party', 'named')
  if (!/^Đảng/i.test(owner.value)) draft.name = wordsBetween(text, start, owner.end)
  draft.issuer = 'ĐH'
  draft.date = tail.date
  draft.term = tail.term ?? termOfCongress(text, tail.end)
  return draft
}

/** “… được thông qua tại Đại hội đại biểu toàn quốc lần thứ XI”, close after the name and in its sentence. */
function termOfCongress(text: string, at: number): string | undefined {
  const window = text.slice(at, at + 90)
  const congress = /^[^.;()]{0,50}Đại hội[^.;,()]{0,32}?(?=lần thứ|[XVI]{1,6}(?!\p{L}))/u.exec(window)
  return congress ? readOrdinal(text, at + congress[0].length, true)?.plenum : undefined
}
