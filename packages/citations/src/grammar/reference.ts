import type { Pinpoint } from '../citation.ts'
import { DOCUMENT_TYPES, type DocumentType, MODIFIERS } from '../data/document-types.ts'
import { CODE_ABBREVIATIONS } from '../data/law-names.ts'
import { isUpper } from '../text/letters.ts'
import { lazyPhrases, lazyTable, lookUp, type PhraseMatch, type PhraseTable, skipSpace } from '../text/phrase.ts'
import { readBackReference } from './back-reference.ts'
import type { Reading } from './draft.ts'
import { readBody, readIssuer } from './issuer.ts'
import { type Head, readNumbers } from './list.ts'
import { readAbbreviatedCode, readNamed } from './named.ts'
import { PINPOINT_LABELS } from './pinpoint.ts'
import { readSession } from './session.ts'

interface TypeWord {
  type: DocumentType
  abbreviation?: string
  /** The abbreviation of the whole title: BLHS. */
  code?: boolean
}

const NAMED = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Điều lệ)$/
const IN_SESSION = /^(?:Nghị quyết|Kết luận)$/
// Short forms that stand for the word itself in running text
const ABBREVIATIONS = 'NQ NĐ QĐ CT TT TTLT KL HD KH CV TB TTr CTr BC PL QC QyĐ QĐi VBHN CĐ NQLT BL ĐA'.split(' ')
const MOST_MODIFIERS = 2

const typeWords = /* @__PURE__ */ lazyTable<TypeWord>(typeEntries)
/** Every phrase with which a citation can begin; a code by its abbreviation has no type before it. */
export const openings: () => PhraseTable<TypeWord | undefined> = /* @__PURE__ */ lazyTable<TypeWord | undefined>(() => [
  ...PINPOINT_LABELS.map(([label]) => [label, undefined] as const),
  ...typeEntries(),
])
const modifiers = /* @__PURE__ */ lazyPhrases(...MODIFIERS)

function typeEntries(): (readonly [phrase: string, value: TypeWord])[] {
  return [
    ...DOCUMENT_TYPES.map((type) => [type.name, { type }] as const),
    ...ABBREVIATIONS.map((abbreviation) => [abbreviation, { type: typeOf(abbreviation), abbreviation }] as const),
    ...CODE_ABBREVIATIONS.map(([abbreviation]) => [abbreviation, { type: typeOf('BL'), abbreviation, code: true }] as const),
    ['NQTW', { type: typeOf('NQ'), abbreviation: 'NQTW' }],
  ]
}

function typeOf(abbreviation: string): DocumentType {
  return DOCUMENT_TYPES.find((type) => type.abbreviations.includes(abbreviation))!
}

/** Reads what begins with the name of a type of document, or with the abbreviation of a code. */
export function readReference(text: string, at: number, pinpoint?: Pinpoint): Reading | undefined {
  const word = lookUp(typeWords(), text, at)
  const reading = word && readAtType(text, at, word, pinpoint)
  if (reading && pinpoint) reading.drafts[0]!.pinpoint = pinpoint
  return reading
}

export function readAtType(text: string, at: number, word: PhraseMatch<TypeWord>, pinpoint?: Pinpoint): Reading | undefined {
  const { type, abbreviation, code } = word.value
  if (code) return one(readAbbreviatedCode(text, at))
  if (abbreviation && text.slice(at, word.end) !== abbreviation && text.slice(at, word.end) !== abbreviation.toUpperCase()) return undefined
  const end = abbreviation === 'NQTW' ? at + 2 : word.end
  const head: Head = { type, start: at, capital: isUpper(text.charCodeAt(at)), abbreviated: abbreviation !== undefined, modified: false }
  return (
    one(abbreviation ? undefined : readBackReference(text, at, end, type, pinpoint)) ??
    readNumbers(text, end, head) ??
    (NAMED.test(type.name) ? one(readNamed(text, at, end, type.name, pinpoint)) : undefined) ??
    (IN_SESSION.test(type.name) ? readSession(text, at, end, type.name) : undefined) ??
    readModified(text, end, head) ??
    readAfterIssuer(text, end, head)
  )
}

/** “Chương trình hành động số …”, “Thông báo kết luận số …” */
function readModified(text: string, at: number, head: Head): Reading | undefined {
  let end = at
  for (let count = 0; count < MOST_MODIFIERS; count++) {
    const modifier = lookUp(modifiers(), text, skipSpace(text, end))
    if (!modifier) return undefined
    end = modifier.end
    const reading = readNumbers(text, end, { ...head, modified: true })
    if (reading) return reading
  }
  return undefined
}

/** “Quyết định của Thủ tướng Chính phủ số …”, “Nghị quyết Trung ương số …” */
function readAfterIssuer(text: string, at: number, head: Head): Reading | undefined {
  const start = skipSpace(text, at)
  if (start === at) return undefined
  const issuer = readIssuer(text, start, false) ?? (isUpper(text.charCodeAt(start)) ? readBody(text, start) : undefined)
  const reading = issuer && readNumbers(text, issuer.end, { ...head, modified: true })
  const first = reading?.drafts[0]
  if (!issuer || !first?.symbol) return undefined
  first.issuer = issuer.code
  return reading
}

function one(draft: Reading['drafts'][number] | undefined): Reading | undefined {
  return draft && { drafts: [draft], end: draft.end }
}
