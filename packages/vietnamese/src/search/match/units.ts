import { addMark, baseOf, isLatin, isMark, isVowel, type Letter, letterOf, lowerCase, markOf, toneOf } from '../letter.ts'

/** A text as letters and signs that can be compared one by one, each with its place in the text. */
export interface Units {
  count: number
  /** Bits 0–15 the letter without marks, in lower case; 16–22 its own mark; 23–27 the tones of the vowels that it stands among. */
  units: Uint32Array
  starts: Uint32Array
  ends: Uint32Array
}

const SPACE = 0x20

/** Soft hyphen, zero-width space, joiners, word joiner, byte order mark: readers do not see them. */
const isInvisible = (code: number): boolean => code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff

const isSpace = (code: number): boolean =>
  code === SPACE || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x167f && /\s/.test(String.fromCharCode(code)))

/** Takes a text apart: NFC and NFD give the same units, a run of spaces is one, a mark belongs to the letter before it. */
export function readUnits(text: string): Units {
  const read: Units = {
    count: 0,
    units: new Uint32Array(text.length),
    starts: new Uint32Array(text.length),
    ends: new Uint32Array(text.length),
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isInvisible(code)) continue
    if (isSpace(code)) {
      if (read.count > 0 && read.units[read.count - 1] === SPACE) read.ends[read.count - 1] = i + 1
      else push(read, SPACE, i)
    } else if (isLatin(code)) push(read, letterOf(code) & KEPT, i)
    else if (isMark(code)) mark(read, code, i)
    else pushParts(read, code, i)
  }
  spreadTones(read)
  return read
}

// base, mark and tone of a letter; not its case
const KEPT = 0x3ffffff

function push(read: Units, unit: Letter, at: number): void {
  if (read.count === read.units.length) grow(read)
  read.units[read.count] = unit
  read.starts[read.count] = at
  read.ends[read.count] = at + 1
  read.count++
}

/** Only letters of other scripts that decompose into several make more units than the text has. */
function grow(read: Units): void {
  for (const name of ['units', 'starts', 'ends'] as const) {
    const longer = new Uint32Array(read.count * 2 + 8)
    longer.set(read[name])
    read[name] = longer
  }
}

function mark(read: Units, code: number, at: number): void {
  if (read.count === 0) return
  read.units[read.count - 1] = addMark(read.units[read.count - 1]!, code) & KEPT
  read.ends[read.count - 1] = at + 1
}

/** Greek, Cyrillic, Hangul and all others. */
function pushParts(read: Units, code: number, at: number): void {
  if (isWhole(code)) {
    push(read, code, at)
    return
  }
  const parts = String.fromCharCode(code).normalize('NFD')
  for (let i = 0; i < parts.length; i++) {
    const part = parts.charCodeAt(i)
    if (isMark(part)) mark(read, part, at)
    else push(read, lowerCase(part), at)
  }
}

/** The scripts of the east without cases and parts, and halves of surrogate pairs. */
const isWhole = (code: number): boolean => (code >= 0x3400 && code < 0xa000) || (code >= 0xd800 && code < 0xe000)

/**
 * Puts the tones as a set of bits on every vowel of their group, because the group carries the tone: hòa and hoà, thúy and thuý
 * are then the same.
 */
function spreadTones({ units, count }: Units): void {
  for (let start = 0; start < count; ) {
    let end = start
    let tones = 0
    for (; end < count && isVowel(units[end]!); end++) tones |= (1 << toneOf(units[end]!)) >> 1
    for (; start < end; start++) units[start] = baseOf(units[start]!) | (markOf(units[start]!) << 16) | (tones << 23)
    start++
  }
}
