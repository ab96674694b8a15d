import type { Sector } from '../citation.ts'
import type { DocumentType } from '../data/document-types.ts'
import { skipSpace } from '../text/phrase.ts'
import { exactCode, isPartyCode } from './codes.ts'
import { readSegment, type Segment } from './segment.ts'

export interface DocumentSymbol {
  /** Canonical: `NQ/TW`, `NĐ-CP`, `BTC-TCCB`. */
  text: string
  /** With the marks of the text; the symbol of a Công văn begins with a body, whatever its letters say. */
  written: string
  end: number
  sector: Sector
  /** The types that its first segment can mean; empty for a Công văn, a Luật and the oldest symbols. */
  types: readonly DocumentType[]
  issuer: string | string[] | undefined
  /** Whether it is a symbol even where no type and no “số” stands before it. */
  certain: boolean
  /** Whether it is one after “số”. */
  likely: boolean
}

const JOINT = /^(?:TTLT|TTLB|TTLN|NQLT)$/
const UNDECIDED = /^(?:HĐ|QH|UBTVQH|NHNN|CTN|[A-ZĐ]$)/
const MOST_SEGMENTS = 12

interface Parts {
  segments: Segment[]
  marks: string[]
  end: number
  /** What stands between number and symbol: a mark, a space or nothing. */
  before: string
  /** Whether the first segment is a type, and the bodies come after it. */
  typed: boolean
  body: Segment | undefined
  year: string | undefined
}

/** Reads the symbol that follows a number; `afterType` when a document type stands before the number. */
export function readSymbol(text: string, at: number, afterType: boolean, year: string | undefined): DocumentSymbol | undefined {
  const parts = readParts(text, at, afterType, year)
  if (!parts) return undefined
  const code = parts.typed ? parts.segments[0]!.code : undefined
  const sector = code?.onlySector ?? sectorOf(parts)
  const certain = isCertain(parts)
  return {
    text: canonical(parts, sector),
    written: joined(parts),
    end: parts.end,
    sector,
    types: code ? code.typesOf[sector] : [],
    issuer: issuerOf(parts),
    certain,
    likely: certain || isLikely(parts),
  }
}

function readParts(text: string, at: number, afterType: boolean, year: string | undefined): Parts | undefined {
  const gap = skipSpace(text, at)
  const mark = text[gap]
  const marked = mark === '-' || mark === '/'
  const start = marked ? skipSpace(text, gap + 1) : gap
  const first = readSegment(text, start)
  if (!first) return undefined
  const before = marked ? mark : gap > at ? ' ' : ''
  if ((!marked || gap > at || start > gap + 1) && !first.code) return undefined
  const typed = first.code !== undefined && first.code.types.length > 0 && first.text === first.code.text
  const parts: Parts = { segments: [first], marks: [], end: first.end, before, typed, body: undefined, year }
  while (parts.segments.length < MOST_SEGMENTS && addSegment(text, parts));
  if (text[parts.end] === '(') addParenthesis(text, parts)
  const several = parts.segments.length > 1
  if ((!marked && !several) || (before === ' ' && !afterType && !typed)) return undefined
  if (first.lowerCase && !(afterType && several && typed)) return undefined
  // “QĐNS/TW”, “KHPH-UBND”: a type that is not in the table, then its body
  const unlisted = !first.code && parts.segments[1]?.code?.isBody
  parts.body = parts.segments[typed || unlisted ? 1 : 0]
  return parts
}

function addSegment(text: string, parts: Parts): boolean {
  const gap = skipSpace(text, parts.end)
  const mark = text[gap] ?? ''
  const dotted = mark === '.' && gap === parts.end
  if (mark !== '-' && mark !== '/' && !dotted) return false
  const start = dotted ? gap + 1 : skipSpace(text, gap + 1)
  const next = readSegment(text, start)
  const spaced = gap > parts.end || start > gap + 1
  if (!next || (spaced && (!next.code || next.lowerCase)) || (dotted && parts.typed && !next.code?.isBody)) return false
  parts.segments.push(next)
  parts.marks.push(mark)
  parts.end = next.end
  return true
}

/** “2560/BCA(X13)” */
function addParenthesis(text: string, parts: Parts): void {
  const written = /^\([A-Z0-9Đ-]{1,6}\)/.exec(text.slice(parts.end, parts.end + 8))?.[0]
  if (!written) return
  parts.segments.at(-1)!.text += written
  parts.end += written.length
}

function sectorOf({ body, typed, before, marks }: Parts): Sector {
  if (!body) return 'state'
  if (body.code?.sector) return body.code.sector
  if (isPartyCode(body.text)) return 'party'
  return typed && before !== '/' && marks[0] === '/' && !UNDECIDED.test(body.text) ? 'party' : 'state'
}

function canonical(parts: Parts, sector: Sector): string {
  const { segments, marks, typed, before, year, body } = parts
  if (!typed || !body) return joined(parts)
  // Forms before 1997 that were never written with a hyphen: 26-L/CTN, 21-LCT/HĐNN8, 15-QĐ/UB, SL/GD
  const first = segments[0]!.text
  const old = !year && (before === '-' || first === 'SL') && marks[0] === '/' && body.text !== 'CP'
  let text = first + (sector === 'party' || old ? '/' : '-') + body.text
  for (let at = 2; at < segments.length; at++) text += `-${segments[at]!.text}`
  return text
}

function joined({ segments, marks }: Parts): string {
  let text = segments[0]!.text
  for (let at = 1; at < segments.length; at++) text += marks[at - 1] + segments[at]!.text
  return text
}

function issuerOf({ segments, typed, body }: Parts): string | string[] | undefined {
  const first = segments[0]!.text
  if (first === 'SL') return 'CTN'
  if (first === 'LCT') return 'QH'
  if (!body || body.code?.isTier) return undefined
  if (first === 'L' && body.text === 'CTN') return 'QH'
  if (typed && segments.length > 2 && JOINT.test(first)) return segments.slice(1).map(issuerCode)
  if (!typed && !body.code?.isBody) return undefined
  const code = issuerCode(body)
  return body.code || code.length > 1 ? code : undefined
}

/** The body of “QH15”, “UBTVQH14”, “HĐNN8”, “NHNN7”, “BCA(X13)”. */
function issuerCode({ text, code }: Segment): string {
  if (code) return code.text
  const plain = text.replace(/\(.*$/, '').replace(/\d+$/, '')
  return exactCode(plain)?.text ?? plain
}

function isAssembly(body: Segment): boolean {
  return body.code !== undefined && body.text.length > body.code.text.length && (body.code.text === 'QH' || body.code.text === 'UBTVQH')
}

function isCertain({ segments, marks, before, typed, body, year }: Parts): boolean {
  if (!body) return false
  if (isAssembly(body)) return year !== undefined || typed
  if (!typed) return before === '/' && segments[0]!.code !== undefined && segments.length > 1 && isPlain(segments[1]!)
  const shape = (before === '/' && marks[0] === '-') || (before === '-' && marks[0] === '/') || year !== undefined
  return body.code !== undefined || (shape && isPlain(body))
}

function isLikely({ segments, before, typed, body }: Parts): boolean {
  return body !== undefined && (isAssembly(body) || (!typed && segments[0]!.code !== undefined && before === '/'))
}

function isPlain(body: Segment): boolean {
  return /^[A-ZĐ]{2,}$/.test(body.text)
}
