import { isLatin, isMark } from '../letter.ts'
import { createWriter, take, type Writer, write, writeText } from '../writer.ts'
import { LOOSE_MARK, OTHER_LETTER, twoUnits, weightOf } from './weight.ts'

/** A place in a text that is NFC. */
export interface Reader {
  text: string
  at: number
  /** Weights of marks that wait for the end of their syllable. */
  marks: Writer
  /** Of every letter that was read: 2 in lower case, 3 in upper case. Absent when nobody asks. */
  cases?: Writer
}

/** Lower than every weight: the end of a part. */
export const END = 0x01
const SYMBOL = 0x10
const NUMBER = 0x20

export const createReader = (text: string, withCases: boolean): Reader => ({
  text,
  at: 0,
  marks: createWriter(),
  ...(withCases && { cases: createWriter() }),
})

/**
 * Writes the weights of the next syllable, number or symbol, which sort by code unit. Spaces and punctuation only part them.
 * No such token is the start of another.
 *
 * @returns false at the end of the text
 */
export function readToken(reader: Reader, out: Writer): boolean {
  const { text } = reader
  while (reader.at < text.length) {
    const code = text.charCodeAt(reader.at)
    if (isDigit(code)) return readNumber(reader, out)
    if (isLatin(code) && weightOf(code)) return readSyllable(reader, out)
    const char = charAt(text, reader.at)
    if (!isLatin(code) && LETTER_OR_MARK.test(char)) return readSyllable(reader, out)
    reader.at += char.length
    if (SYMBOL_OR_NUMBER.test(char)) {
      write(out, SYMBOL)
      writeText(out, twoUnits(char.codePointAt(0)!))
      return true
    }
  }
  return false
}

const LETTER_OR_MARK = /[\p{L}\p{M}]/u
const SYMBOL_OR_NUMBER = /[\p{S}\p{N}]/u

const charAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at)!)

/** Letters come first, then the tones: cha < chan, and ba < bà < bả < bã < bá < bạ < bác. */
function readSyllable(reader: Reader, out: Writer): true {
  const { text, marks, cases } = reader
  while (reader.at < text.length) {
    const code = text.charCodeAt(reader.at)
    if (isLatin(code)) {
      const weight = weightOf(code)
      if (!weight) break
      writeText(out, weight.letter)
      writeText(marks, weight.marks)
      if (cases) write(cases, weight.case)
      reader.at++
    } else {
      const char = charAt(text, reader.at)
      if (!LETTER_OR_MARK.test(char)) break
      if (isMark(code)) write(marks, LOOSE_MARK + code)
      else readOtherLetter(char, out, cases)
      reader.at += char.length
    }
  }
  write(out, END)
  writeText(out, take(marks))
  write(out, END)
  return true
}

function readOtherLetter(char: string, out: Writer, cases: Writer | undefined): void {
  const lower = char.toLowerCase()
  write(out, OTHER_LETTER)
  writeText(out, twoUnits(lower.codePointAt(0)!))
  if (cases) write(cases, lower === char ? 2 : 3)
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** By value: the more digits without leading zeros, the greater. */
function readNumber(reader: Reader, out: Writer): true {
  const { text } = reader
  while (text.charCodeAt(reader.at) === 0x30) reader.at++
  const start = reader.at
  while (isDigit(text.charCodeAt(reader.at))) reader.at++
  const length = reader.at - start
  write(out, NUMBER)
  write(out, 0x100 + (length >> 15))
  write(out, 0x100 + (length & 0x7fff))
  for (let i = start; i < reader.at; i++) write(out, text.charCodeAt(i))
  return true
}
