import { isSyllable } from '@bantin/vietnamese/orthography'

/** Words seen before that are syllables: of a text all but a few. */
const known = /* @__PURE__ */ new Set<string>()
/** More than Vietnamese has, in lower case and with a capital. */
const MOST = 40_000

/** kg, km, TB: nothing that could have been meant otherwise. */
const VOWELLESS = /^[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ]{1,4}$/

const WORD = 1
const NUMBER = 2

/** What a code unit belongs to: a word or a number, or nothing; signs that are doubtful are taken for letters. */
function kindOf(unit: number): number {
  if (unit < 0x80) {
    const lower = unit | 0x20
    return lower >= 0x61 && lower <= 0x7a ? WORD : unit >= 0x30 && unit <= 0x39 ? NUMBER : 0
  }
  return unit < 0xc0 || (unit >= 0x2010 && unit <= 0x205e) || unit === 0xfffc ? 0 : WORD
}

/** Tells whether a text has a word that is no Vietnamese syllable. Most texts have none, and need no closer look. */
export function hasOtherWords(text: string): boolean {
  for (let start = 0; start < text.length; start++) {
    let kinds = kindOf(text.charCodeAt(start))
    if (kinds === 0) continue
    let end = start + 1
    for (let kind = kindOf(text.charCodeAt(end)); kind !== 0 && end < text.length; kind = kindOf(text.charCodeAt(++end))) kinds |= kind
    if (kinds !== NUMBER && !isKnown(text.slice(start, end))) return true
    start = end
  }
  return false
}

function isKnown(word: string): boolean {
  if (known.has(word)) return true
  if (!isSyllable(word) && !VOWELLESS.test(word)) return false
  if (known.size < MOST) known.add(word)
  return true
}
