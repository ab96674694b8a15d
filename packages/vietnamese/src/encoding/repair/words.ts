import { syllableCost } from '../evidence/syllable-cost.ts'
import type { Edit } from './edit.ts'

type WordKind = 'latin1-letters-read-as-1258' | 'homoglyph'

const WORD = /[\p{L}\p{M}₫]{1,99}/gu
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/
const LOOKALIKE = /[ÐðƉɖǍǎ]/g
const LOOKALIKES: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ', Ǎ: 'Ă', ǎ: 'ă' }
// a tone, or a letter that Romanian has not
const VIETNAMESE = /[áàéèíìóòúùýĩũđơưÁÀÉÈÍÌÓÒÚÙÝĨŨĐƠƯ\u1ea0-\u1ef9]/
const LONGEST = 12

/** What Windows-1258 shows for a Latin-1 letter, and the letter. A tone mark only stands for one where no vowel carries it. */
const MISREAD: Readonly<Record<string, string>> = {
  '\u0301': 'ì',
  '\u0300': 'Ì',
  '\u0323': 'ò',
  '\u0309': 'Ò',
  ă: 'ã',
  Ă: 'Ã',
  ơ: 'õ',
  Ơ: 'Õ',
  ư: 'ý',
  Ư: 'Ý',
}
/** Syllables that are words, but so much rarer than what they were misread from that beside other misread words they are those. */
const RARE: ReadonlySet<string> = /* @__PURE__ */ new Set('rơ gơ ngơ dơi cơi lơi lơm vơ ư lư'.split(' '))

/** Words before and behind which they are those in any text. */
const BESIDE: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  rơ: ['', 'ràng rệt nét'],
  ư: ['đồng chú để góp dân thiện cố lưu hữu', 'kiến nghĩa thức chí định tưởng đồ'],
  lư: ['quản xử hợp địa tâm vật đạo pháp chân công triết sinh bệnh hộ', 'do luận thuyết tưởng giải'],
  dơi: ['theo', ''],
  vơ: ['', 'thuật nghệ trang'],
}

interface Word {
  readonly start: number
  readonly text: string
  readonly fixed: string
  readonly kind: WordKind | undefined
  /** A syllable, once it is fixed. */
  readonly syllable: boolean
}

/** Words of Unicode text that are repaired one by one, within windows of a text: look-alikes of Đ, and letters misread as Windows-1258. */
export function readWords(text: string, windows: readonly number[]): Edit<WordKind>[] {
  const edits: Edit<WordKind>[] = []
  for (let w = 0; w < windows.length; w += 2) {
    const until = windows[w + 1] as number
    for (let start = windows[w] as number; start < until; ) {
      const newline = text.indexOf('\n', start)
      const end = newline < 0 || newline >= until ? until : newline + 1
      readLine(text.slice(start, end), start, edits)
      start = end
    }
  }
  return edits
}

function readLine(line: string, offset: number, edits: Edit<WordKind>[]): void {
  const words: Word[] = []
  for (const match of line.matchAll(WORD)) words.push(judge(match[0], match.index))
  const isVietnamese = fits(words)
  const certain = isVietnamese && words.some(({ kind }) => kind === 'latin1-letters-read-as-1258')
  words.forEach(({ start, text, fixed, kind }, i) => {
    const composed = text.normalize('NFC')
    let after = text
    let reason: WordKind = 'homoglyph'
    if (kind === 'homoglyph' || (kind !== undefined && isVietnamese)) {
      after = fixed
      reason = kind
    } else if (RARE.has(composed.toLowerCase()) && (certain || isBeside(composed, words[i - 1]?.fixed, words[i + 1]?.fixed))) {
      after = misread(composed) ?? text
      reason = 'latin1-letters-read-as-1258'
    }
    if (after !== text) edits.push({ start: offset + start, end: offset + start + text.length, after, kind: reason })
  })
}

function isBeside(word: string, previous = '', next = ''): boolean {
  const [before, behind] = BESIDE[word.toLowerCase()] ?? ['', '']
  const has = (list: string, one: string) => one !== '' && list.split(' ').includes(one.toLowerCase())
  return has(before, previous) || has(behind, next)
}

function judge(given: string, start: number): Word {
  const text = given.length > LONGEST ? '' : given.normalize('NFC')
  if (text === '') return { start, text: given, fixed: given, kind: undefined, syllable: false }
  if (isSyllable(text)) return { start, text: given, fixed: text, kind: undefined, syllable: true }
  const alike = text.replace(LOOKALIKE, (char) => LOOKALIKES[char] as string)
  if (alike !== text && isSyllable(alike)) return { start, text: given, fixed: alike, kind: 'homoglyph', syllable: true }
  const read = misread(text)
  if (read !== undefined && isSyllable(read))
    return { start, text: given, fixed: read, kind: 'latin1-letters-read-as-1258', syllable: true }
  return { start, text: given, fixed: text, kind: undefined, syllable: false }
}

/** The word with the letters that were misread. */
function misread(word: string): string | undefined {
  let result = ''
  for (const char of word) {
    const replaced = MISREAD[char]
    if (replaced !== undefined) {
      result += replaced
      continue
    }
    const parts = char.normalize('NFD')
    const base = parts.charAt(0)
    if (parts.length < 2 || (/[aeiouy]/i.test(base) && !/^q?[uú]$/i.test(result + char))) result += char
    else if (/[aeiouy]/i.test(base)) result += base + (MISREAD[parts.charAt(1)] ?? parts.charAt(1))
    else result += base + [...parts.slice(1)].map((mark) => MISREAD[mark] ?? mark).join('')
  }
  return result === word ? undefined : result
}

/** Whether a line is Vietnamese text, so that its words may be repaired by what is a Vietnamese syllable. */
function fits(words: readonly Word[]): boolean {
  const repaired = words.filter(({ kind }) => kind === 'latin1-letters-read-as-1258')
  if (repaired.length === 0) return false
  const syllables = words.filter(({ syllable }) => syllable).length
  const others = words.filter(({ text, kind, syllable }) => syllable && kind === undefined && VIETNAMESE.test(text)).length
  const marked = repaired.filter(({ text }) => TONE_MARK.test(text.normalize('NFD'))).length
  return syllables >= words.length * 0.75 && others + marked > 0 && (others + repaired.length >= 2 || words.length <= 2)
}

const isSyllable = (word: string): boolean => ORDERLY.test(word) && syllableCost(word.toLowerCase()) < Number.POSITIVE_INFINITY
const ORDERLY = /^(?:\p{Ll}*|\p{Lu}\p{Ll}*|\p{Lu}*)$/u
