import type { Pinpoint } from '../citation.ts'
import { isDigit, isLetter } from '../text/letters.ts'
import { lazyPhrases, lazyTable, lookUp, lookUpExact, matchPhrase, skipSpace } from '../text/phrase.ts'
import { TO } from '../text/words.ts'
import { readOrdinal } from './plenum.ts'

type Part = keyof Pinpoint

interface PinpointMatch {
  pinpoint: Pinpoint
  /** Where the parts end. */
  end: number
  /** Where the document must begin: after “của”, a comma or a hyphen. */
  next: number
}

export const PINPOINT_LABELS: readonly (readonly [label: string, part: Part])[] = [
  ['điểm', 'diem'],
  ['tiết', 'tiet'],
  ['khoản', 'khoan'],
  ['điều', 'dieu'],
  ['mục', 'muc'],
  ['tiểu mục', 'tieumuc'],
  ['chương', 'chuong'],
  ['phần', 'phan'],
  ['phụ lục', 'phuluc'],
]

const pinpointLabels = /* @__PURE__ */ lazyTable(() => PINPOINT_LABELS)
const between = /* @__PURE__ */ lazyPhrases('và', 'hoặc', 'của', 'thuộc', 'tại')
const before = /* @__PURE__ */ lazyPhrases('của', 'thuộc', 'tại', 'trong')
const listWords = /* @__PURE__ */ lazyPhrases('và', 'hoặc', 'đến')
const VALUE = /^(?:\d{1,4}(?:\.\d{1,3}){0,3}(?:[a-zđ]\d?)?|[IVX]{1,7}(?:\.\d{1,3}){0,2}|[A-ZĐa-zđ]\d{0,2}(?:\.\d{1,2})?)(?![\p{L}\p{N}])/u
const MOST_PARTS = 60
const MOST_VALUES = 60

/** Reads “điểm a khoản 2 Điều 15”, “các khoản 1, 2 và 3 Điều 4”, up to the place where the document must stand. */
export function readPinpoint(text: string, at: number): PinpointMatch | undefined {
  const pinpoint: Pinpoint = {}
  let end = -1
  let i = at
  for (let count = 0; count < MOST_PARTS; count++) {
    const label = lookUp(pinpointLabels(), text, i)
    const values = label && readValues(text, label.end, label.value)
    if (!values) break
    add(pinpoint, label.value, values.values)
    end = values.end
    i = afterJoint(text, end, between, /[,;-]/)
  }
  return end < 0 ? undefined : { pinpoint, end, next: afterJoint(text, end, before, /[,-]/) }
}

function afterJoint(text: string, at: number, words: typeof between, marks: RegExp): number {
  const gap = skipSpace(text, at)
  const i = marks.test(text[gap] ?? '') ? skipSpace(text, gap + 1) : gap
  const word = lookUpExact(words(), text, i)
  return word ? skipSpace(text, word.end) : i
}

function readValues(text: string, at: number, part: Part): { values: string[]; end: number } | undefined {
  const values: string[] = []
  let end = at
  let i = skipSpace(text, at)
  if (i === at) return undefined
  for (let count = 0; count < MOST_VALUES; count++) {
    const value = readValue(text, i, part)
    if (!value) break
    const range = count > 0 && matchPhrase(text, skipSpace(text, end), TO) > 0
    if (range) values.push(`${values.pop()}-${value.text}`)
    else values.push(value.text)
    end = value.end
    i = afterSeparator(text, end)
    if (i < 0) break
  }
  return values.length > 0 ? { values, end } : undefined
}

function afterSeparator(text: string, at: number): number {
  const gap = skipSpace(text, at)
  if (text[gap] === ',') return skipSpace(text, gap + 1)
  const word = lookUpExact(listWords(), text, gap)
  return word ? skipSpace(text, word.end) : -1
}

function readValue(text: string, at: number, part: Part): { text: string; end: number } | undefined {
  if (part === 'phan' || part === 'chuong') {
    const ordinal = readOrdinal(text, at, false)
    if (ordinal) return { text: ordinal.plenum, end: ordinal.end }
  }
  const value = VALUE.exec(text.slice(at, at + 16))?.[0]
  if (!value) return undefined
  const end = at + value.length
  const code = text.charCodeAt(end + 1)
  const joined = /[/%-]/.test(text[end] ?? '') && (isLetter(code) || isDigit(code) || text[end] === '%')
  return joined ? undefined : { text: value, end }
}

function add(pinpoint: Pinpoint, part: Part, values: string[]): void {
  if (part === 'diem') {
    pinpoint.diem = [...(pinpoint.diem ?? []), ...values]
    return
  }
  const all = [...[pinpoint[part] ?? []].flat(), ...values]
  pinpoint[part] = all.length === 1 ? all[0]! : all
}
