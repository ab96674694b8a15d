import { byteOf } from '../shown/byte-of.ts'
import { type Edit, gatherEdits } from './edit.ts'
import type { Unrecoverable } from './losses.ts'

const KIND = 'utf8-read-as-cp1252'
const LETTER = /\p{L}/u
// what texts in our languages are made of: Latin letters, tone marks, general punctuation, ₫ and €, signs of Latin-1
const LIKELY =
  /[\u0300-\u0323\u0080-\u017f\u0192\u02c6\u02dc\u01a0-\u01b0\u01cd-\u01dc\u1ea0-\u1ef9\u2010-\u2026\u2030\u2039\u203a\u20ab\u20ac\u2122\ufeff\ufffd]/
const CERTAIN = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9\u2010-\u2026]/
const LEADS = 'ÂÃÄÅÆÌáâï'

let kinds: Uint8Array | undefined

/** For each code of two or three bytes, whether it is likely (1) and certain (2). */
function likelihood(): Uint8Array {
  if (kinds) return kinds
  kinds = new Uint8Array(0x10000)
  for (let code = 0x80; code < 0x10000; code++) {
    const char = String.fromCharCode(code)
    if (LIKELY.test(char)) kinds[code] = CERTAIN.test(char) ? 2 : 1
  }
  return kinds
}

/** Sequences of UTF-8 that were read as Windows-1252 or Latin-1: `á»‡` is ệ. A sequence that lost a byte is told, or read where only one letter fits. */
export function readSequences(text: string): { edits: Edit<typeof KIND>[]; lost: Unrecoverable[] } {
  const bytes = byteOf()
  const kind = likelihood()
  const follows = (at: number) => {
    const byte = at < text.length ? (bytes[text.charCodeAt(at)] as number) : -1
    return byte >= 0x80 && byte < 0xc0 ? byte & 0x3f : -1
  }
  const lost: Unrecoverable[] = []
  const found: number[] = []
  let certain = 0
  let broken = false
  for (let at = 0; at < text.length; at++) {
    const lead = text.charCodeAt(at)
    if (lead < 0xc2 || lead > 0xef || !isLead(lead)) continue
    const second = follows(at + 1)
    const third = lead >= 0xe0 && second >= 0 ? follows(at + 2) : 0
    if (second < 0 || third < 0) {
      broken = true
      found.push(at, 0)
      continue
    }
    const code = lead < 0xe0 ? ((lead & 0x1f) << 6) | second : ((lead & 0xf) << 12) | (second << 6) | third
    if (kind[code] === 0) continue
    if (kind[code] === 2) certain++
    found.push(at, code)
    at += lead < 0xe0 ? 1 : 2
  }
  const gathered = gatherEdits(text, KIND)
  for (let i = 0; i < found.length; i += 2) {
    const at = found[i] as number
    const code = found[i + 1] as number
    if (code > 0) gathered.add(at, at + (text.charCodeAt(at) < 0xe0 ? 2 : 3), String.fromCharCode(code))
    else if (certain > 1 && broken) readBroken(text, at, gathered.add, lost)
  }
  return { edits: gathered.edits(), lost }
}

const isLead = (code: number): boolean => LEADS.includes(String.fromCharCode(code))

/** A lead whose continuation was dropped or became a space. */
function readBroken(text: string, at: number, add: (start: number, end: number, after: string) => void, lost: Unrecoverable[]): void {
  const char = text.charAt(at)
  const next = text.charAt(at + 1)
  // of the letters that begin with Ä only Đ has a second byte that is dropped
  if (char === 'Ä' && !LETTER.test(text.charAt(at - 1)) && LETTER.test(next)) add(at, at + 1, 'Đ')
  else if (char === 'Ã' && next === ' ' && text.charAt(at + 2) === ' ') add(at, at + 2, 'à')
  else if (char === 'Ã' || (char === 'á' && (next === 'º' || next === '»'))) {
    const end = char === 'á' ? at + 2 : at + 1
    lost.push({ start: at, end, text: text.slice(at, end), reason: 'lost-letter' })
  }
}
