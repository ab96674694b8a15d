import { DOCUMENT_TYPES, type DocumentType } from '../data/document-types.ts'
import { foldText, isDigit, isLetter } from '../text/letters.ts'
import { readCore } from './core.ts'
import type { Reading } from './draft.ts'
import { type Head, toDraft } from './list.ts'
import type { DocumentSymbol } from './symbol.ts'
import { readTail } from './tail.ts'

// What a number with such a word before it belongs to is a form or a good, not a document
const NOT_DOCUMENTS = [
  ...[
    'mẫu',
    'biểu',
    'biểu mẫu',
    'phụ lục',
    'hợp đồng',
    'giấy phép',
    'giấy chứng nhận',
    'chứng chỉ',
    'lô',
    'gói thầu',
    'thửa',
    'thẻ',
    'bảng',
    'hình',
  ],
  ...['hóa đơn', 'mã', 'mã số', 'mã hiệu', 'biển', 'biển số', 'tài khoản', 'tàu', 'xe', 'máy', 'lớp', 'đơn hàng', 'phiếu', 'bản vẽ', 'tờ'],
]
const WINDOW = 24

let notDocuments: readonly string[] | undefined

/** Reads a number whose symbol alone says that it is a document: “29-NQ/TW”, “số 11184/BTC-TCCB”. `from` bounds the look back. */
export function readBareNumber(text: string, at: number, from: number): Reading | undefined {
  if (isJoinedBefore(text, at)) return undefined
  const core = readCore(text, at, false)
  if (!core?.symbol) return undefined
  const label = labelBefore(text, at, from)
  const start = label ?? at
  if (!(label === undefined ? core.symbol.certain : core.symbol.likely) || belongsElsewhere(text, start, from)) return undefined
  const type = typeOf(core.symbol)
  const head: Head = { type, start, capital: true, abbreviated: false, modified: false }
  const tail = readTail(text, core.end, Array.isArray(core.symbol.issuer))
  const draft = toDraft({ start, core, tail, labelled: label !== undefined, tentative: false }, head, 0)
  return { drafts: [draft], end: draft.end }
}

function isJoinedBefore(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (isLetter(before) || isDigit(before)) return true
  return /[/.:_@#-]/.test(text[at - 1] ?? '') && !/\s/.test(text[at - 2] ?? ' ')
}

/** The place of “số” or “Số:” directly before the number. */
function labelBefore(text: string, at: number, from: number): number | undefined {
  const found = /(?<![\p{L}\p{M}])s[ốồổôo]\s{0,3}:?\s{0,3}$/iu.exec(text.slice(Math.max(from, at - 10), at))
  return found ? Math.max(from, at - 10) + found.index : undefined
}

function belongsElsewhere(text: string, start: number, from: number): boolean {
  notDocuments ??= NOT_DOCUMENTS.map(foldText)
  const before = foldText(text.slice(Math.max(from, start - WINDOW), start))
    .replace(/\s+/g, ' ')
    .trimEnd()
  return notDocuments.some((word) => before.endsWith(word) && !isLetter(before.charCodeAt(before.length - word.length - 1)))
}

function typeOf({ types, text }: DocumentSymbol): DocumentType {
  const type = types.find((one) => one.name === 'Quy định' && /\/.*(?:TW|U)$/.test(text)) ?? types[0]
  return type ?? named(/^QH/.test(text) ? 'Luật' : /^UBTVQH/.test(text) ? 'Nghị quyết' : 'Công văn')
}

function named(name: string): DocumentType {
  return DOCUMENT_TYPES.find((type) => type.name === name)!
}
