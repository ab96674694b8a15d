import { fold } from '@bantin/vietnamese/search'

/** What `fold` does not read from its table; it is not asked for it, so that it runs in browsers of 2017. */
const OTHER = /[\u0250-\u02ff\u0370-\u1dff\u1f00-\uffff]/

/** Syllables in which y and i are two spellings of one sound: kỹ and kĩ, lý and lí, quý and quí. Not uy, ay, nor a y alone. */
const Y_FOR_I = /^(h|k|l|m|s|t|v|qu)y$/

const TONES: Readonly<Record<string, string>> = { '\u0300': '<', '\u0301': '>', '\u0303': '~', '\u0309': '*', '\u0323': '_' }

/** Of longer words only the beginning is looked at: a text without spaces must not make terms without end. */
const LONGEST = 64

/** What a word is found by: lower case, without marks, đ as d, y as i where both are written. May be empty. */
export function termOf(word: string): string {
  const lower = word.normalize('NFC').toLowerCase().slice(0, LONGEST)
  if (OTHER.test(lower)) return lower.replace(/[\u17e0-\u17e9]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0))
  return fold(lower)
    .replace(/\u0180/g, 'b')
    .replace(Y_FOR_I, '$1i')
}

/** A word with its marks, its tone behind: hoà and hòa are the same, hoá is not. In other scripts what it is found by. */
export function spellingOf(word: string): string {
  if (OTHER.test(word)) return termOf(word)
  let tones = ''
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
      tones += TONES[mark]
      return ''
    })
  return letters.normalize('NFC').slice(0, LONGEST).replace(Y_FOR_I, '$1i') + tones.slice(0, LONGEST)
}

const TONE = /[<>~*_]+$/

/** How well a spelling in a text agrees with one in a query: 3 the same, 2 it has all marks of the query, 1 only the letters. */
export function agreement(asked: string, written: string): 1 | 2 | 3 {
  if (asked === written) return 3
  const tone = TONE.exec(asked)
  if (tone && !written.endsWith(tone[0])) return 1
  const a = asked.replace(TONE, '')
  const b = written.replace(TONE, '')
  if (a.length !== b.length) return 1
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i] && a[i] !== termOf(b[i]!)) return 1
  }
  return 2
}
