import { decodeViqr } from '../escapes/viqr.ts'
import { syllableCost } from '../evidence/syllable-cost.ts'
import { type Edit, gatherEdits } from './edit.ts'

const STRONG = /[aeo]\^|a\(|[uo][+*]|[aeiouy][`~]|\bdd[aeiouy]/i
const CAPITALS = /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/
const ABBREVIATION = /^[A-Z]*DD[A-Z]*$/
const ESCAPE = /\\[\\'`?~.^(+*]/
// a tone within a word: ti?a
const WITHIN = /[aeiouy]['?.][a-z]/i
// of the ASCII characters, those that words in VIQR are made of
const LETTER = 1
const SIGN = 2
const KINDS = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z]/.test(String.fromCharCode(code)) ? LETTER : "'`?~.^(+*\\".includes(String.fromCharCode(code)) ? SIGN : 0,
)
const LONGEST = 24

interface Reading {
  readonly length: number
  readonly after: string
  readonly cost: number
}

/** What a word may be: its readings, the longest first; none when it is no VIQR. */
interface Token {
  readonly readings: readonly Reading[]
  readonly strong: boolean
  readonly within: boolean
}

const SYLLABLE: Token = { readings: [], strong: false, within: false }
const FOREIGN: Token = { readings: [], strong: false, within: false }

/** Lines in VIQR: enough words with signs behind vowels, and most of them syllables. */
export function readMnemonics(text: string): Edit<'viqr'>[] {
  const gathered = gatherEdits(text, 'viqr')
  const seen = new Map<string, Token>()
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    readLine(text, start, end, seen, gathered.add)
    start = end + 1
  }
  return gathered.edits()
}

const kindOf = (code: number): number => (code < 128 ? (KINDS[code] as number) : 0)
// behind a digit or a sign of another kind it is no word
const isCode = (code: number, before: boolean): boolean =>
  (code >= 0x30 && code <= 0x39) || code === 0x7e || code === 0x25 || (before && (code === 0x27 || code === 0x5e))

function readLine(
  text: string,
  from: number,
  to: number,
  seen: Map<string, Token>,
  add: (start: number, end: number, after: string) => void,
): void {
  const line = text.slice(from, to)
  if (!STRONG.test(line)) return
  const quotes = { escapes: ESCAPE.test(line), back: /(?:^|\s)`[A-Za-z]/.test(line), single: /(?:^|\s)'[A-Za-z]/.test(line) }
  const starts: number[] = []
  const tokens: Token[] = []
  let strong = 0
  let within = 0
  let broken = 0
  let plain = 0
  let long = false
  for (let start = from; start < to; ) {
    if (kindOf(text.charCodeAt(start)) !== LETTER) {
      start++
      continue
    }
    let end = start + 1
    while (end < to && kindOf(text.charCodeAt(end)) > 0) end++
    const word = text.slice(start, end)
    let token = seen.get(word)
    if (!token) {
      token = readToken(word)
      seen.set(word, token)
    }
    if (token === FOREIGN) plain++
    else if (token !== SYLLABLE && !isCode(text.charCodeAt(start - 1), true) && !isCode(text.charCodeAt(end), false)) {
      starts.push(start)
      tokens.push(token)
      if (token.readings.length === 0) broken += token.strong ? 1 : 0
      else if (token.strong) strong++
      else if (token.within) within++
      if ((token.readings[0]?.after.length ?? 0) > 1) long = true
    }
    start = end
  }
  const words = tokens.length + plain
  if (!long || strong <= broken * 2 || strong * 3 < plain || (strong + within < 2 && words > 2)) return
  tokens.forEach(({ readings }, i) => {
    const start = starts[i] as number
    const chosen =
      readings.length < 2
        ? readings[0]
        : (readings.find((reading) => isMeant(reading, readings, text, start, to, quotes)) ?? readings.at(-1))
    const end = chosen ? start + chosen.length : start
    if (chosen && chosen.after.length < chosen.length) add(start, end, chosen.after)
    for (let at = end; kindOf(text.charCodeAt(at)) > 0 && at < to; at++) {
      if (text.charAt(at) === '\\' && kindOf(text.charCodeAt(at + 1)) === SIGN) add(at, at + 2, text.charAt(++at))
    }
  })
}

/** The syllables that a word is with all its signs, or without the last of them. */
function readToken(word: string): Token {
  let letters = word.length
  while (letters > 0 && kindOf(word.charCodeAt(letters - 1)) !== LETTER) letters--
  const hasSigns = letters < word.length || /[^A-Za-z]|dd/i.test(word)
  if (!hasSigns) return syllableCost(word.toLowerCase()) < Number.POSITIVE_INFINITY ? SYLLABLE : FOREIGN
  const strong = STRONG.test(word)
  const readings: Reading[] = []
  if (word.length > 2 && word.length <= LONGEST && ABBREVIATION.test(word))
    readings.push({ length: word.length, after: word.replace('DD', 'Đ'), cost: 0 })
  for (let length = word.length; length >= letters && letters <= LONGEST && word.length <= LONGEST; length--) {
    const after = decodeViqr(word.slice(0, length))
    const cost = /^\p{L}+$/u.test(after) ? syllableCost(after.toLowerCase()) : Number.POSITIVE_INFINITY
    if (cost < Number.POSITIVE_INFINITY) readings.push({ length, after, cost })
  }
  return readings.length === 1 && readings[0]?.after === word.slice(0, letters) && !ESCAPE.test(word)
    ? SYLLABLE
    : { readings, strong, within: WITHIN.test(word) }
}

/** Whether the last sign is a mark, and not punctuation. */
function isMeant(
  reading: Reading,
  all: readonly Reading[],
  text: string,
  start: number,
  lineEnd: number,
  quotes: { readonly escapes: boolean; readonly back: boolean; readonly single: boolean },
): boolean {
  const shorter = all.find(({ length }) => length < reading.length)
  const at = start + reading.length
  const sign = text.charAt(at - 1)
  if (!shorter || quotes.escapes || sign === '~' || sign === '^' || sign === '+') return true
  if (sign === '`') return !quotes.back
  if (sign === "'") return !quotes.single
  if (sign === '(') return false
  const next = text.slice(at, Math.min(at + 3, lineEnd))
  // in a title no sentence ends
  if (CAPITALS.test(text.slice(start, at)) && !/^\s+\p{Lu}\p{Ll}/u.test(next)) return true
  const ends = /^["”’)\]]*(?:\s+\p{Lu}|\s*$)/u.test(next)
  return !ends || reading.cost + (sign === '?' ? 0 : 0.5) < shorter.cost
}
