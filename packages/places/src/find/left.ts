import { listWords } from '../data/context-words.ts'
import type { PlaceKind } from '../place.ts'
import { blanksBefore, spaceBefore } from './gaps.ts'
import { type Word, wordBefore } from './words.ts'

const MOST_WORDS = 8
const LOWER_UNITS: ReadonlySet<string> = /* @__PURE__ */ new Set(['tx', 'tt', 'p', 'q', 'h', 'x'])

/** What stands before a name. */
export interface Left {
  /** the words before it, the nearest first, up to punctuation */
  readonly words: readonly Word[]
  /** the kind before it, and where that begins */
  readonly prefix: { readonly kind: PlaceKind; readonly start: number } | undefined
  /** the kind goes with a whole list: `các tỉnh Phú Yên, Bình Định` */
  readonly shared: boolean
  /** an abbreviation of a lower unit: `TX. Phú Thọ` */
  readonly lowerUnit: boolean
}

function wordsBefore(text: string, start: number): Word[] {
  const words: Word[] = []
  for (let at = start; words.length < MOST_WORDS; ) {
    const end = spaceBefore(text, at)
    const word = end === at ? undefined : wordBefore(text, end)
    if (!word) break
    words.push(word)
    at = word.start
  }
  return words
}

/** An abbreviation with a full stop right before the name: `TP.`, `T.P`, `T.P.`, `TX.` */
function abbreviationBefore(text: string, start: number): { key: string; start: number } | undefined {
  const end = blanksBefore(text, start)
  const stop = text[end - 1] === '.'
  const last = wordBefore(text, stop ? end - 1 : end)
  if (!last) return undefined
  const first = last.key === 'p' && text[last.start - 1] === '.' ? wordBefore(text, last.start - 1) : undefined
  if (first?.key === 't') return { key: 'tp', start: first.start }
  return stop && last.key !== '' ? { key: last.key, start: last.start } : undefined
}

/** Whether `tỉnh` stands before an offset, with or without a comma or a stroke between. */
function provincesBefore(text: string, start: number): boolean {
  let end = blanksBefore(text, start)
  if (text[end - 1] === ',' || text[end - 1] === '/') end = blanksBefore(text, end - 1)
  return wordBefore(text, end)?.key === 'tỉnh'
}

/** Read what stands before a name. */
export function leftOf(text: string, start: number): Left {
  const words = wordsBefore(text, start)
  const [first, second, third] = words
  const found = (kind: PlaceKind, at: number, shared: boolean): Left =>
    shared ? { words, prefix: undefined, shared, lowerUnit: false } : { words, prefix: { kind, start: at }, shared, lowerUnit: false }
  const short = abbreviationBefore(text, start)
  if (short?.key === 'tp') return found('thành phố', short.start, false)
  if (short && LOWER_UNITS.has(short.key)) return { words, prefix: undefined, shared: false, lowerUnit: true }
  if (first?.key === 'tp') return found('thành phố', first.start, false)
  if (first?.key === 'tỉnh') return found('tỉnh', first.start, second !== undefined && listWords.has(second.key))
  if (first?.key === 'phố' && second?.key === 'thành') {
    const shared = (third !== undefined && listWords.has(third.key)) || provincesBefore(text, second.start)
    return found('thành phố', second.start, shared)
  }
  const shared = first?.key === 'thành' && provincesBefore(text, first.start)
  return { words, prefix: undefined, shared, lowerUnit: false }
}
