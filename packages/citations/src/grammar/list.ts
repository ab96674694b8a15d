import type { Sector } from '../citation.ts'
import type { DocumentType } from '../data/document-types.ts'
import { lazyPhrases, lookUpExact, matchPhrase, skipSpace } from '../text/phrase.ts'
import { NUMBER } from '../text/words.ts'
import { type Core, readCore } from './core.ts'
import { createDraft, type Draft, type Reading } from './draft.ts'
import { endsAsCitation } from './following.ts'
import type { DocumentSymbol } from './symbol.ts'
import { readTail, type Tail } from './tail.ts'

/** The type that stands before the numbers. */
export interface Head {
  type: DocumentType
  start: number
  capital: boolean
  abbreviated: boolean
  /** Words such as “hành động” stand between type and number. */
  modified: boolean
}

interface Member {
  start: number
  core: Core
  tail: Tail
  labelled: boolean
  tentative: boolean
}

const NAMED = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Điều lệ)$/
const NO_TYPES: readonly DocumentType[] = []
const MOST_MEMBERS = 60
const MOSTLY_PARTY = /^(?:Nghị quyết|Chỉ thị|Quy định|Quy chế|Kết luận|Hướng dẫn)$/
const joints = /* @__PURE__ */ lazyPhrases('và', 'hoặc', 'cùng', 'và các')

/** Reads “số 18, 19-NQ/TW và số 27-NQ/TW …”: every number is a citation of its own, and takes from the later ones what it leaves out. */
export function readNumbers(text: string, at: number, head: Head): Reading | undefined {
  const first = readFirst(text, at, head)
  if (!first) return undefined
  const members = [first]
  const pending: Member[] = []
  for (let count = 0; count < MOST_MEMBERS; count++) {
    const last = pending.at(-1) ?? members.at(-1)!
    const next = readNext(text, last, head)
    if (!next) break
    if (next.core.symbol) members.push(...pending.splice(0), next)
    else pending.push(next)
  }
  if (!members.some((member) => member.core.symbol)) {
    for (const member of pending) {
      if (member.core.number.length < 2 || !endsAsCitation(text, member.core.end)) break
      members.push(member)
    }
  }
  const accepted = acceptFirst(text, first, head, members)
  if (!accepted) return undefined
  return { drafts: complete(members).map((member, index) => toDraft(member, head, index)), end: members.at(-1)!.tail.end }
}

/** “số”, “số:”, “: số” */
export function readLabel(text: string, at: number): { end: number; labelled: boolean } {
  const gap = skipSpace(text, at)
  const colon = text[gap] === ':'
  const start = colon ? skipSpace(text, gap + 1) : gap
  const word = matchPhrase(text, start, NUMBER)
  if (word < 0) return { end: start, labelled: false }
  const next = skipSpace(text, word)
  return { end: text[next] === ':' ? skipSpace(text, next + 1) : next, labelled: true }
}

function readFirst(text: string, at: number, head: Head): Member | undefined {
  const label = readLabel(text, at)
  const core = readCore(text, label.end, true)
  if (!core) return undefined
  const colon = text[skipSpace(text, at)] === ':'
  if (colon && ((!label.labelled && !core.symbol?.certain) || head.type.name === 'Văn bản')) return undefined
  if (head.modified && core.symbol && contradicts(head.type, core.symbol)) return undefined
  return { start: head.start, core, tail: readTail(text, core.end, isJoint(core, head)), labelled: label.labelled, tentative: false }
}

/** “Thông báo kết luận số 45-KL/TW”: the nearer word is the type. */
function contradicts(type: DocumentType, symbol: DocumentSymbol): boolean {
  return symbol.types.length > 0 && !symbol.types.some((one) => one.name === type.name)
}

function isJoint(core: Core, head: Head): boolean {
  return Array.isArray(core.symbol?.issuer) || /liên/.test(head.type.name)
}

function readNext(text: string, last: Member, head: Head): Member | undefined {
  const gap = skipSpace(text, last.tail.end)
  const mark = text[gap]
  const separated = mark === ',' || mark === ';'
  const after = separated ? skipSpace(text, gap + 1) : gap
  const word = lookUpExact(joints(), text, after)
  if (!separated && !word) return undefined
  const start = word ? skipSpace(text, word.end) : after
  if (text[start] === ':') return undefined
  const label = readLabel(text, start)
  const core = readCore(text, label.end, true)
  if (!core || (!label.labelled && core.symbol && !core.symbol.likely)) return undefined
  if (!core.symbol && (/[\p{L}%]/u.test(text[core.end] ?? '') || (mark === ';' && !label.labelled))) return undefined
  return {
    start: label.labelled ? start : core.start,
    core,
    tail: readTail(text, core.end, isJoint(core, head)),
    labelled: label.labelled,
    tentative: false,
  }
}

/** Whether the first number is one of a document; a number that only a later symbol explains is. */
function acceptFirst(text: string, first: Member, head: Head, members: readonly Member[]): boolean {
  const { core, tail, labelled } = first
  const { trust } = head.type
  if (core.symbol) return core.symbol.likely || labelled || tail.date !== undefined || (trust === 'instrument' && head.capital)
  if (members.some((member) => member.core.symbol)) return labelled || head.capital || members.length > 2
  const explained = tail.end > core.end
  // “Luật số 1” may be the first rule of a game
  if (NAMED.test(head.type.name) && !(labelled && (explained || core.year))) return false
  const ends = explained || endsAsCitation(text, core.end)
  if (!ends || (head.abbreviated && !labelled && (!/^N[QĐ]$/.test(head.type.abbreviations[0]!) || core.number.length < 2))) return false
  const listed = members.length > 1 && members.some(({ core, tail }) => tail.end > core.end)
  if (trust === 'instrument') return labelled || head.capital || (core.number.length > 1 && (explained || listed))
  const plain = Boolean(tail.issuer ?? tail.date ?? tail.term)
  if (trust === 'ruling') return plain ? labelled || head.capital : head.capital && (labelled || (core.number.length > 1 && !core.year))
  first.tentative = !plain
  return labelled && (plain || head.capital)
}

/** A number takes the symbol of the one after it, and the issuer and term where it has none. */
function complete(members: Member[]): Member[] {
  for (let at = members.length - 2; at >= 0; at--) {
    const { core, tail } = members[at]!
    const next = members[at + 1]!
    if (!core.symbol && next.core.symbol) {
      core.symbol = next.core.symbol
      core.year ??= next.core.year
    }
    if (tail.issuer || core.symbol?.text !== next.core.symbol?.text) continue
    tail.issuer = next.tail.issuer
    tail.sector = next.tail.sector
    tail.term ??= next.tail.term
  }
  return members
}

export function toDraft(member: Member, head: Head, index: number): Draft {
  const { core, tail } = member
  const { symbol } = core
  const docType = docTypeOf(head, symbol?.types ?? NO_TYPES, symbol !== undefined, index)
  const draft = createDraft(member.start, tail.end, docType, sectorOf(member, head), tail.date ? 'full' : 'short')
  draft.coreStart = core.start
  draft.coreEnd = core.end
  draft.number = core.number
  draft.year = core.year ?? tail.year
  draft.symbol = isLetterOfBody(head, symbol) ? symbol?.written : symbol?.text
  draft.issuer = tail.issuer ?? symbol?.issuer
  draft.date = tail.date
  draft.term = tail.term
  draft.plenum = tail.plenum
  draft.tentative = member.tentative
  return draft
}

function isLetterOfBody({ type }: Head, symbol: DocumentSymbol | undefined): boolean {
  return type.name === 'Công văn' && !symbol?.types.some((one) => one.name === type.name)
}

function sectorOf({ core, tail }: Member, { type }: Head): Sector {
  return core.symbol?.sector ?? tail.sector ?? type.sector ?? (MOSTLY_PARTY.test(type.name) && !core.year ? 'party' : 'state')
}

/** The word before the number says the type, unless it is no type of its own or the symbol of a later number says another. */
function docTypeOf(head: Head, types: readonly DocumentType[], hasSymbol: boolean, index: number): string {
  const { name } = head.type
  if (types.length === 0 || types.some((type) => type.name === name)) return name === 'Văn bản' && hasSymbol ? 'Công văn' : name
  const ordinary = head.type.trust !== 'instrument' && !head.capital
  return index > 0 || ordinary || name === 'Văn bản' || name === 'Thông tư' ? types[0]!.name : name
}
